package app.touchpoint.core.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which segments of a total that is shown must stay hidden, so that nothing about fewer people than needed can be read or
 * reckoned: whoever takes the segments shown from the total gets all hidden ones together.
 *
 * @see "method.md 2.9, honesty rules: when the total would reveal a suppressed segment by subtraction the next smallest
 *     segment is suppressed too"
 */
public final class SmallSegments {
    private SmallSegments() {}

    /**
     * The hidden ones. Segments must divide the total: who belongs to none is a segment too. Of equally small ones the first by
     * name is hidden first. A segment in which nobody has answered, though people were asked, is as small as any.
     *
     * @param sizes people per segment; one of which nobody was asked is left out
     * @param needed how many people a figure needs; at least 1
     */
    public static Set<String> hidden(Map<String, Long> sizes, long needed) {
        List<Map.Entry<String, Long>> smallestFirst = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .toList();
        Set<String> hidden = new TreeSet<>();
        long together = 0;
        for (Map.Entry<String, Long> segment : smallestFirst) {
            boolean small = segment.getValue() < needed;
            boolean revealed = !hidden.isEmpty() && together < needed;
            if (!small && !revealed) {
                break;
            }
            hidden.add(segment.getKey());
            together += segment.getValue();
        }
        return hidden;
    }
}
