package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.statistics.SmallSegments;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.SegmentParts;
import app.touchpoint.jira.store.CriterionRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many stand behind what is known of one question in one period: of everybody, of segments that have a criterion of their own, and of segments
 * that a survey brought. A segment may be taken from each whole, whichever way it came in.
 */
final class AskedTogether {
    private final long needed;
    private final List<Long> wholes = new ArrayList<>();
    private final Map<String, List<Long>> parts = new HashMap<>();

    /** @param needed how many people a figure needs */
    AskedTogether(long needed) {
        this.needed = needed;
    }

    /** The criteria that may ask the same people as some, those included. */
    static Set<Long> related(Collection<CriterionRow> asked, Collection<CriterionRow> all) {
        Set<Long> ids = new HashSet<>();
        for (CriterionRow one : asked) {
            ids.add(one.id());
            all.stream()
                    .filter(other -> isRelated(one.criterion(), other.criterion()))
                    .forEach(other -> ids.add(other.id()));
        }
        return ids;
    }

    /** Whether two ask the same question of other segments; one without a wording may ask any. */
    static boolean isRelated(Criterion one, Criterion other) {
        return one.standing().touchpoint().equals(other.standing().touchpoint())
                && one.sampling().group() == other.sampling().group()
                && one.measure().scale().equals(other.measure().scale())
                && !one.sampling().segment().equals(other.sampling().segment())
                && (one.wording().question().isEmpty()
                        || other.wording().question().isEmpty()
                        || one.wording()
                                .question()
                                .equalsIgnoreCase(other.wording().question()));
    }

    /** What was measured by a criterion. */
    void add(Criterion criterion, long n) {
        if (n >= needed) {
            String segment = criterion.sampling().segment();
            if (segment.isEmpty()) {
                wholes.add(n);
            } else {
                parts.computeIfAbsent(segment, name -> new ArrayList<>()).add(n);
            }
        }
    }

    /** The segments of a wave, of which those are taken that are shown. */
    void addSegments(Map<String, Answers> segments) {
        Map<String, Long> sizes = new HashMap<>();
        segments.forEach((name, answers) -> sizes.put(name, answers.n()));
        Set<String> hidden = SmallSegments.hidden(sizes, needed);
        sizes.forEach((name, n) -> {
            if (!hidden.contains(name)) {
                parts.computeIfAbsent(name, none -> new ArrayList<>()).add(n);
            }
        });
    }

    boolean isTold() {
        return SegmentParts.isTold(wholes, parts, needed);
    }
}
