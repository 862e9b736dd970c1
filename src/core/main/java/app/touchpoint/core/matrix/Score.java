package app.touchpoint.core.matrix;

import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures of some touchpoints: the mean is never shown without how many it is made of and the weakest link.
 *
 * @param mean unweighted mean of the Ist of rated touchpoints, 0 to 10; empty when none is rated
 * @param rated how many have a valid Ist
 * @param all how many there are
 * @param weakest the rated touchpoint with the lowest Ist; of equals the one with the largest gap, then the first in
 *     journey order
 */
public record Score(OptionalDouble mean, int rated, int all, Optional<Entry> weakest) {
    private static final Comparator<Entry> WEAKEST_FIRST = Comparator.comparingDouble(Score::istOf)
            .thenComparing(Comparator.comparingDouble(Score::gapOf).reversed())
            .thenComparing(Entry::touchpoint, Touchpoint.JOURNEY_ORDER);

    /** The figures of these touchpoints, each counted as often as it is listed. */
    public static Score of(Collection<Entry> entries) {
        double sum = 0;
        int rated = 0;
        Entry weakest = null;
        for (Entry entry : entries) {
            if (entry.touchpoint().ist().isRated()) {
                rated++;
                sum += istOf(entry);
                weakest = weakest == null || WEAKEST_FIRST.compare(entry, weakest) < 0 ? entry : weakest;
            }
        }
        OptionalDouble mean = rated == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / rated);
        return new Score(mean, rated, entries.size(), Optional.ofNullable(weakest));
    }

    private static double istOf(Entry entry) {
        return entry.touchpoint().ist().rating().map(Rating::value).orElse(Double.POSITIVE_INFINITY);
    }

    private static double gapOf(Entry entry) {
        return entry.gap().map(Gap::value).orElse(Double.NEGATIVE_INFINITY);
    }
}
