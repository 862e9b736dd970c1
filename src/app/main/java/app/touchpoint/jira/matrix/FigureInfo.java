package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.CellFigure;
import app.touchpoint.core.matrix.CellFigure.Behind;
import app.touchpoint.core.touchpoint.Evidence;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What a cell, row or column says in one glance of what is shown.
 *
 * @param value unweighted mean over the touchpoints that have a value, or how many actions are open; null where none has
 * @param low the lowest value
 * @param high the highest
 * @param known how many touchpoints have a value
 * @param all how many there are
 * @param people who stands behind it; null where nobody was asked
 * @param classes how many touchpoints are in each class that there is
 * @param movements where changes are shown, how many of them a test calls a movement ({@code shown}, p < 0.05), how many may be chance ({@code
 *     not-shown}) and of how many no test tells ({@code not-tested}); else empty
 * @param change how much the value has changed from the other day to this one; null where nothing is compared
 */
public record FigureInfo(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        int known,
        int all,
        @Nullable PeopleInfo people,
        Map<String, Integer> classes,
        Map<String, Integer> movements,
        @Nullable ChangeInfo change) {

    /**
     * A change.
     *
     * @param value unweighted mean over the touchpoints that have a value on both days; null where none has
     * @param known how many those are
     */
    public record ChangeInfo(@Nullable Double value, int known) {}

    /**
     * People who were asked.
     *
     * @param touchpoints about how many
     * @param fewest how many about the touchpoint about which the fewest were
     * @param most the same of the most
     * @param until last day of asking, where that is longest ago
     * @param stale whether that is too long ago to speak for today
     * @param thin whether so few were asked about one of them that it is drawn hatched
     * @param intervalLow lower end of the 95 % interval; of a single touchpoint only, for intervals are never pooled
     */
    public record PeopleInfo(
            int touchpoints,
            int fewest,
            int most,
            @Nullable String until,
            boolean stale,
            boolean thin,
            @Nullable Double intervalLow,
            @Nullable Double intervalHigh) {

        private static PeopleInfo of(Behind behind, LocalDate today) {
            return new PeopleInfo(
                    behind.asked(),
                    behind.fewest(),
                    behind.most(),
                    behind.oldest().map(LocalDate::toString).orElse(null),
                    behind.isStale(today),
                    behind.isThin(),
                    behind.interval().map(Evidence.Span::low).orElse(null),
                    behind.interval().map(Evidence.Span::high).orElse(null));
        }
    }

    /** @param change null where nothing is compared */
    static FigureInfo of(CellFigure figure, LocalDate today, @Nullable CellFigure change) {
        Map<String, Integer> classes = new LinkedHashMap<>();
        figure.classes().forEach((found, count) -> classes.put(MatrixWords.code(found), count));
        Map<String, Integer> movements = new LinkedHashMap<>();
        figure.movements().forEach((movement, count) -> movements.put(movement.code(), count));
        return new FigureInfo(
                number(figure.value()),
                number(figure.low()),
                number(figure.high()),
                figure.known(),
                figure.all(),
                figure.behind().map(behind -> PeopleInfo.of(behind, today)).orElse(null),
                classes,
                movements,
                change == null ? null : new ChangeInfo(number(change.value()), change.known()));
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
