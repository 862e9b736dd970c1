package app.touchpoint.core.survey;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a column has got.
 *
 * @param column of the mapping
 * @param overall of all respondents
 * @param segments by name; they divide the respondents, those without a segment under the empty name. Empty when the mapping
 *     names no segment column
 */
public record ColumnAnswers(MappedColumn column, Answers overall, SortedMap<String, Answers> segments) {
    public ColumnAnswers {
        segments = Collections.unmodifiableSortedMap(new TreeMap<>(segments));
    }

    static ColumnAnswers of(MappedColumn column, int index, Map<String, Tally> tallies, boolean segmented) {
        SortedMap<String, Answers> segments = new TreeMap<>();
        tallies.forEach((name, tally) -> segments.put(name, tally.answers(index)));
        Answers overall = segments.values().stream().reduce(Answers::plus).orElseThrow();
        return new ColumnAnswers(column, overall, segmented ? segments : new TreeMap<>());
    }
}
