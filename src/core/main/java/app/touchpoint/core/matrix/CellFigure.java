package app.touchpoint.core.matrix;

import app.touchpoint.core.rating.ExperienceClass;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a cell says in one glance. A value never stands without of how many touchpoints it is made and from where to where theirs go; intervals of
 * several are never pooled.
 *
 * @param value mean of the values, unweighted, or of how many different ones they speak where they are counted; empty where there is none
 * @param low the lowest value
 * @param high the highest
 * @param known how many touchpoints have a value
 * @param all how many there are
 * @param behind who stands behind it; empty where nobody was asked
 * @param classes how many are in each class; in the row of a rater group in its eyes; those without a class are left out
 * @param movements where changes are looked at, of how many a test says what; else empty
 */
public record CellFigure(
        OptionalDouble value,
        OptionalDouble low,
        OptionalDouble high,
        int known,
        int all,
        Optional<Behind> behind,
        Map<ExperienceClass, Integer> classes,
        Map<Movement, Integer> movements) {
    /**
     * People who stand behind the values.
     *
     * @param asked about how many of the touchpoints people were asked
     * @param fewest how many were asked about the touchpoint about which the fewest were
     * @param most how many about the one about which the most were
     * @param oldest the last day of asking where that is longest ago; empty where no day is known
     * @param freshTo the last day on which all of them speak for today; empty where they never cease to
     * @param interval where the only value may lie with 95 % certainty; empty where there are several
     */
    public record Behind(
            int asked,
            int fewest,
            int most,
            Optional<LocalDate> oldest,
            Optional<LocalDate> freshTo,
            Optional<Evidence.Span> interval) {
        /** Whether so few stand behind one of them that it is drawn hatched. */
        public boolean isThin() {
            return fewest < IstSource.FIRM_FROM;
        }

        /** Whether one of them is too old to speak for today. */
        public boolean isStale(LocalDate today) {
            return freshTo.filter(today::isAfter).isPresent();
        }

        private static Optional<Behind> of(List<Backing> known, boolean alone) {
            return known.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Behind(
                            known.size(),
                            known.stream().mapToInt(Backing::people).min().orElseThrow(),
                            known.stream().mapToInt(Backing::people).max().orElseThrow(),
                            known.stream().flatMap(one -> one.until().stream()).min(LocalDate::compareTo),
                            known.stream()
                                    .flatMap(one -> one.freshTo().stream())
                                    .min(LocalDate::compareTo),
                            alone ? known.get(0).interval() : Optional.empty()));
        }
    }

    /** The figure of some touchpoints as they are looked at in a row. */
    public static CellFigure of(Collection<Entry> entries, RowKey row, Aspect aspect, Values values) {
        double sum = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        int known = 0;
        List<Backing> backings = new ArrayList<>();
        Map<ExperienceClass, Integer> classes = new EnumMap<>(ExperienceClass.class);
        Map<Movement, Integer> movements = new EnumMap<>(Movement.class);
        Set<Long> counted = new HashSet<>();
        for (Entry entry : entries) {
            values.classification(row, entry)
                    .ifPresent(found -> classes.merge(found.experienceClass(), 1, Integer::sum));
            OptionalDouble value = values.of(row, entry);
            if (value.isPresent()) {
                known++;
                sum += value.getAsDouble();
                counted.addAll(values.counted(entry));
                low = Math.min(low, value.getAsDouble());
                high = Math.max(high, value.getAsDouble());
                values.backing(row, entry).ifPresent(backings::add);
                values.movement(row, entry).ifPresent(movement -> movements.merge(movement, 1, Integer::sum));
            }
        }
        return known == 0
                ? new CellFigure(
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        0,
                        entries.size(),
                        Optional.empty(),
                        classes,
                        movements)
                : new CellFigure(
                        OptionalDouble.of(aspect.isCount() ? counted.size() : sum / known),
                        OptionalDouble.of(low),
                        OptionalDouble.of(high),
                        known,
                        entries.size(),
                        Behind.of(backings, known == 1),
                        classes,
                        movements);
    }
}
