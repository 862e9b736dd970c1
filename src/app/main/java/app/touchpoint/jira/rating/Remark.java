package app.touchpoint.jira.rating;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.jira.store.RatingRow;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was said with a rating, by nobody in particular. Colleagues may know each other by their words: theirs carry no time and come in
 * the order of the alphabet, which says nothing of who rated when.
 *
 * @param text never empty
 * @param at when it was said; null among colleagues
 * @see "method.md 1.6: never hide verbatims behind numbers; 2.9: fewer than the minimum show nothing"
 */
public record Remark(String text, @Nullable Instant at) {

    /**
     * The remarks of the ratings that make up what is shown of a group, the latest first; none for a group that may not be shown.
     *
     * @param rows of a touchpoint, all groups, oldest first
     */
    static List<Remark> of(RaterGroup group, Collection<RatingRow> rows, int minimumN) {
        List<Opinion> opinions = rows.stream().map(RatingRow::opinion).toList();
        if (!(GroupView.of(group, opinions, minimumN) instanceof GroupView.Shown)) {
            return List.of();
        }
        Set<Opinion> counted = new HashSet<>(GroupView.counted(group, opinions, minimumN));
        List<RatingRow> said = rows.stream()
                .filter(row -> !row.remark().isBlank() && counted.contains(row.opinion()))
                .toList();
        return group.isAmongColleagues()
                ? said.stream()
                        .map(row -> new Remark(row.remark(), null))
                        .sorted(Comparator.comparing(Remark::text))
                        .toList()
                : said.stream()
                        .sorted(Comparator.comparing(
                                        (RatingRow row) -> row.opinion().at())
                                .thenComparing(RatingRow::id)
                                .reversed())
                        .map(row -> new Remark(row.remark(), row.opinion().at()))
                        .toList();
    }
}
