package app.touchpoint.core.importance;

import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Touchpoints by importance and Ist, each from 0 to 10.
 *
 * <p>A value on a line counts as reaching it. Importance is what the project holds it for, stated and not derived.
 *
 * @param importance from where on a touchpoint is important
 * @param performance from where on it is good; empty where each is measured by its own Soll
 * @param target the mean Soll of the points that have one, drawn as the target line; empty without any
 * @param points those to look after first come first: by quadrant, then by importance times what the Ist lacks of 10, then in journey order
 * @param without those that lack an Ist or an importance, or with {@link CrossHair#TARGET} a Soll; in journey order
 */
public record ImportanceGrid(
        double importance,
        OptionalDouble performance,
        OptionalDouble target,
        List<Point> points,
        List<Touchpoint> without) {

    private static final double MIDPOINT = (Rating.MIN + Rating.MAX) / 2;

    /** Priority rises with importance and falling performance (method.md 2.5). */
    private static final Comparator<Point> FIRST_TO_LOOK_AFTER = Comparator.comparing(Point::quadrant)
            .thenComparing(Comparator.comparingDouble((Point point) -> point.importance() * (Rating.MAX - point.ist()))
                    .reversed())
            .thenComparing(point -> point.entry().touchpoint(), Touchpoint.JOURNEY_ORDER);

    public ImportanceGrid {
        points = List.copyOf(points);
        without = List.copyOf(without);
    }

    /** A touchpoint with the quadrant that it stands in. */
    public record Point(Entry entry, double importance, double ist, Quadrant quadrant) {}

    /** The grid of these. */
    public static ImportanceGrid of(Collection<Entry> entries, CrossHair crossHair) {
        List<Entry> placed =
                entries.stream().filter(entry -> isPlaced(entry, crossHair)).toList();
        double importance = crossHair == CrossHair.MEAN
                ? mean(placed, ImportanceGrid::importance).orElse(MIDPOINT)
                : MIDPOINT;
        OptionalDouble performance = performance(placed, crossHair);
        List<Entry> aimed = placed.stream()
                .filter(entry -> entry.touchpoint().soll().rating().isPresent())
                .toList();
        return new ImportanceGrid(
                importance,
                performance,
                mean(aimed, ImportanceGrid::soll),
                placed.stream()
                        .map(entry -> new Point(
                                entry,
                                importance(entry),
                                ist(entry),
                                Quadrant.of(
                                        importance(entry) >= importance,
                                        ist(entry)
                                                >= (performance.isPresent()
                                                        ? performance.getAsDouble()
                                                        : soll(entry)))))
                        .sorted(FIRST_TO_LOOK_AFTER)
                        .toList(),
                entries.stream()
                        .filter(entry -> !isPlaced(entry, crossHair))
                        .map(Entry::touchpoint)
                        .sorted(Touchpoint.JOURNEY_ORDER)
                        .toList());
    }

    private static OptionalDouble performance(List<Entry> placed, CrossHair crossHair) {
        return switch (crossHair) {
            case TARGET -> OptionalDouble.empty();
            case MIDPOINT -> OptionalDouble.of(MIDPOINT);
            case MEAN -> OptionalDouble.of(mean(placed, ImportanceGrid::ist).orElse(MIDPOINT));
        };
    }

    private static boolean isPlaced(Entry entry, CrossHair crossHair) {
        Touchpoint touchpoint = entry.touchpoint();
        return touchpoint.ist().rating().isPresent()
                && touchpoint.ratings().importance().rating().isPresent()
                && (crossHair != CrossHair.TARGET || touchpoint.soll().rating().isPresent());
    }

    /** Summed in decimals, so that the order of summing does not show in the last digit. */
    private static OptionalDouble mean(List<Entry> entries, ToDoubleFunction<Entry> value) {
        if (entries.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(entries.stream()
                .map(entry -> BigDecimal.valueOf(value.applyAsDouble(entry)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(entries.size()), MathContext.DECIMAL64)
                .doubleValue());
    }

    private static double importance(Entry entry) {
        return entry.touchpoint().ratings().importance().rating().orElseThrow().value();
    }

    private static double ist(Entry entry) {
        return entry.touchpoint().ist().rating().orElseThrow().value();
    }

    private static double soll(Entry entry) {
        return entry.touchpoint().soll().rating().orElseThrow().value();
    }
}
