package app.touchpoint.core.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Whether segments that were asked for themselves, each with a criterion of its own or as part of a survey, tell about few people beside those who
 * were asked as a whole.
 *
 * @see "method.md 2.9, honesty rules: nothing below the minimum, by subtraction neither"
 */
public final class SegmentParts {
    /** Of more segments no more than two are taken away at once, and all together. */
    private static final int ALL_CHOICES = 10;

    private SegmentParts() {}

    /**
     * Whether any whole less any choice of segments leaves few, or one segment of two sources differs in few.
     *
     * @param wholes how many people stand behind each that is shown of everybody
     * @param parts the same of each segment, once for each source that shows it
     */
    public static boolean isTold(Collection<Long> wholes, Map<String, ? extends Collection<Long>> parts, long needed) {
        for (Collection<Long> sources : parts.values()) {
            for (long one : sources) {
                if (sources.stream().anyMatch(other -> Disclosure.isFew(Math.abs(one - other), needed))) {
                    return true;
                }
            }
        }
        return wholes.stream().anyMatch(whole -> isLeft(whole, List.copyOf(parts.values()), needed));
    }

    private static boolean isLeft(long whole, List<? extends Collection<Long>> parts, long needed) {
        List<Long> rests = new ArrayList<>(List.of(whole));
        if (parts.size() <= ALL_CHOICES) {
            for (Collection<Long> sources : parts) {
                for (long rest : List.copyOf(rests)) {
                    sources.stream().distinct().forEach(part -> rests.add(rest - part));
                }
            }
        } else {
            long all = whole;
            List<Long> singles = parts.stream().flatMap(Collection::stream).toList();
            for (Collection<Long> sources : parts) {
                all -= sources.iterator().next();
            }
            rests.add(all);
            for (long one : singles) {
                rests.add(whole - one);
                singles.forEach(other -> rests.add(whole - one - other));
            }
        }
        return rests.stream().anyMatch(rest -> Disclosure.isFew(rest, needed));
    }
}
