package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.statistics.FinitePopulation;
import app.touchpoint.core.statistics.SmallSegments;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What of a column may be shown, overall and per segment, so that nothing about fewer people than needed can be read or
 * reckoned.
 *
 * @param overall of all respondents
 * @param segments by name, those without a segment under the empty name; all hidden when the whole is
 */
public record SegmentViews(AnswersView overall, SortedMap<String, AnswersView> segments) {
    public SegmentViews {
        segments = Collections.unmodifiableSortedMap(new TreeMap<>(segments));
    }

    /** The views of a column. */
    public static SegmentViews of(
            ColumnAnswers column,
            Measure measure,
            int needed,
            Optional<FinitePopulation> population,
            Function<Rating, Classification> classes) {
        return of(column.overall(), column.segments(), measure, needed, population, classes);
    }

    /**
     * The views of what was measured.
     *
     * @param answers by segment; they divide the whole, or there are none
     * @param population how many there are in all, where that is known; how many of them each segment has is not, so that only the whole is corrected
     */
    public static SegmentViews of(
            Measured whole,
            SortedMap<String, Answers> answers,
            Measure measure,
            int needed,
            Optional<FinitePopulation> population,
            Function<Rating, Classification> classes) {
        AnswersView overall = AnswersView.of(whole, measure, needed, population, classes);
        Map<String, Long> sizes = answers.entrySet().stream()
                .filter(segment -> segment.getValue().counts().n() > 0
                        || segment.getValue().missing() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        segment -> segment.getValue().counts().n()));
        Set<String> hidden =
                overall instanceof AnswersView.Shown ? SmallSegments.hidden(sizes, needed) : answers.keySet();
        SortedMap<String, AnswersView> segments = new TreeMap<>();
        answers.forEach((name, of) -> segments.put(
                name,
                hidden.contains(name) ? new AnswersView.Hidden(needed) : AnswersView.of(of, measure, needed, classes)));
        return new SegmentViews(overall, segments);
    }
}
