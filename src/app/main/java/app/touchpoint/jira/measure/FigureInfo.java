package app.touchpoint.jira.measure;

import app.touchpoint.core.rating.ClassRule;
import app.touchpoint.core.statistics.FinitePopulation;
import app.touchpoint.core.statistics.Interval;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Answers;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.survey.AnswersView.Shown;
import app.touchpoint.core.survey.SegmentViews;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure as REST shows it. Where too few people stand behind it everything is null but {@code needed}.
 *
 * @param n how many have answered
 * @param of what {@code n} counts: {@code people}, or {@code events} that a search or somebody counted, where nobody was asked
 * @param missing how many of those who were asked have not
 * @param counts answers per point of the scale, by the point; null too where only their mean is known
 * @param mean of the answers, on their scale
 * @param sd of the answers; null for a single one, and where nobody told it
 * @param figure what the criterion makes of them: the mean itself, points from -100 to 100, or a share from 0 to 1
 * @param population how many there are in all, where the interval is corrected for that: known of the criterion, and more than a twentieth of them were
 *     drawn; else null
 * @param low lower end of the 95 % interval of the figure
 * @param high its upper end
 * @param value the figure from 0 to 10
 * @param valueLow lower end of the interval from 0 to 10
 * @param valueHigh its upper end
 * @param experienceClass {@code disappointing}, {@code okay} or {@code delighting}
 * @param classRule what made the class: {@code expectation} or {@code thresholds}
 * @param thin whether so few people stand behind it that it is drawn hatched
 * @param needed how many answers a figure needs, where there are fewer or where it would give away a smaller one; else null
 */
record FigureInfo(
        @Nullable Long n,
        @Nullable String of,
        @Nullable Long missing,
        @Nullable Map<String, Long> counts,
        @Nullable Double mean,
        @Nullable Double sd,
        @Nullable Double figure,
        @Nullable Long population,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double value,
        @Nullable Double valueLow,
        @Nullable Double valueHigh,
        @JsonProperty("class") @Nullable String experienceClass,
        @Nullable String classRule,
        boolean thin,
        @Nullable Integer needed) {

    /**
     * A figure of one segment.
     *
     * @param name empty for those who belong to none
     */
    record SegmentInfo(String name, @JsonUnwrapped FigureInfo figure) {}

    /** Nothing at all. */
    static final FigureInfo NONE = empty(null, null);

    static FigureInfo of(AnswersView view) {
        if (view instanceof Shown shown) {
            return shown(shown);
        }
        return empty(
                view instanceof AnswersView.Nobody ? 0L : null,
                view instanceof AnswersView.Hidden hidden ? hidden.needed() : null);
    }

    private static FigureInfo empty(@Nullable Long n, @Nullable Integer needed) {
        return new FigureInfo(
                n, null, null, null, null, null, null, null, null, null, null, null, null, null, null, false, needed);
    }

    static List<SegmentInfo> segments(SegmentViews views) {
        return views.segments().entrySet().stream()
                .map(segment -> new SegmentInfo(segment.getKey(), of(segment.getValue())))
                .toList();
    }

    private static FigureInfo shown(Shown shown) {
        Optional<Interval> interval = shown.interval();
        return new FigureInfo(
                shown.measured().n(),
                shown.measured().isOfPeople() ? "people" : "events",
                shown.measured().missing(),
                shown.measured() instanceof Answers answers ? counts(answers.counts()) : null,
                shown.mean().value(),
                shown.mean().sd().isPresent() ? shown.mean().sd().getAsDouble() : null,
                shown.figure().value(),
                shown.corrected().map(FinitePopulation::size).orElse(null),
                interval.map(Interval::low).orElse(null),
                interval.map(Interval::high).orElse(null),
                shown.ten().value(),
                shown.tenInterval().map(Interval::low).orElse(null),
                shown.tenInterval().map(Interval::high).orElse(null),
                shown.experience().experienceClass().name().toLowerCase(Locale.ROOT),
                shown.experience().rule() instanceof ClassRule.ByExpectation ? "expectation" : "thresholds",
                shown.isThin(),
                null);
    }

    private static Map<String, Long> counts(ScaleCounts counts) {
        Map<String, Long> byPoint = new LinkedHashMap<>();
        for (int i = 0; i < counts.counts().size(); i++) {
            byPoint.put(Integer.toString(counts.lowest() + i), counts.counts().get(i));
        }
        return byPoint;
    }
}
