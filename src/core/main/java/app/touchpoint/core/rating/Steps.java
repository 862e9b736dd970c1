package app.touchpoint.core.rating;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How far colleagues' own views are known. Whoever looks at a mean today and tomorrow can reckon what was added in between, so what is
 * known moves on in steps, each by enough people who rated for the first time or changed their mind. It follows from the ratings alone,
 * so it is the same on every node and after a restart, and nothing that is added later changes an earlier step.
 *
 * <p>Steps of a higher minimum are chosen among those of the lowest that there is: whoever may change the minimum of a project, and looks
 * before and after, learns no more than everybody does.
 *
 * @param views what counts at the last step: the latest view that each person had given until then; empty before the first step
 * @param moments when the steps were made, the earliest first
 * @see "method.md 2.9, honesty rules: fewer than the minimum are not to be reckoned by subtraction either"
 */
record Steps(List<Opinion> views, List<Instant> moments) {

    /** The steps of all own views of a group. */
    static Steps ofAll(RaterGroup group, Collection<Opinion> opinions, int needed) {
        List<Opinion> own = own(group, opinions);
        List<Instant> all = own.stream().map(Opinion::at).distinct().sorted().toList();
        return of(own, of(own, all, RaterGroup.COLLEAGUES_NEEDED).moments(), needed);
    }

    /** The steps of the blind ones among them. They are made when those of all are, or one taken from the other would tell of few. */
    static Steps ofBlind(RaterGroup group, Collection<Opinion> opinions, int needed) {
        List<Opinion> blind =
                own(group, opinions).stream().filter(Opinion::blind).toList();
        List<Instant> ofAll = ofAll(group, opinions, needed).moments();
        List<Instant> lowest = of(
                        blind,
                        ofAll(group, opinions, RaterGroup.COLLEAGUES_NEEDED).moments(),
                        RaterGroup.COLLEAGUES_NEEDED)
                .moments();
        return of(blind, lowest.stream().filter(ofAll::contains).toList(), needed);
    }

    private static List<Opinion> own(RaterGroup group, Collection<Opinion> opinions) {
        return opinions.stream()
                .filter(opinion -> opinion.group() == group && opinion.isOwn())
                .toList();
    }

    private static Steps of(List<Opinion> own, List<Instant> moments, int needed) {
        List<Opinion> inTime = own.stream().sorted(CountedOpinions.LATER).toList();
        Map<String, Opinion> latest = new HashMap<>();
        Set<String> changed = new HashSet<>();
        List<Opinion> views = List.of();
        List<Instant> made = new ArrayList<>();
        int next = 0;
        for (Instant moment : moments) {
            for (; next < inTime.size() && !inTime.get(next).at().isAfter(moment); next++) {
                String rater = String.valueOf(inTime.get(next).rater());
                latest.put(rater, inTime.get(next));
                changed.add(rater);
            }
            if (changed.size() >= needed) {
                views = List.copyOf(latest.values());
                changed.clear();
                made.add(moment);
            }
        }
        return new Steps(views, made);
    }
}
