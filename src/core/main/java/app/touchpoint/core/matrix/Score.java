package app.touchpoint.core.matrix;

import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.Collection;
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
    /** The figures of these touchpoints, each counted as often as it is listed. */
    public static Score of(Collection<Entry> entries) {
        double sum = 0;
        int rated = 0;
        Entry weakest = null;
        double lowest = Double.POSITIVE_INFINITY;
        for (Entry entry : entries) {
            Double ist = entry.touchpoint().ist().raw();
            if (ist != null && entry.touchpoint().ist().isRated()) {
                rated++;
                sum += ist;
                if (weakest == null || ist < lowest || (ist == lowest && isWeaker(entry, weakest))) {
                    weakest = entry;
                    lowest = ist;
                }
            }
        }
        OptionalDouble mean = rated == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / rated);
        return new Score(mean, rated, entries.size(), Optional.ofNullable(weakest));
    }

    /** Of two with the same Ist. */
    private static boolean isWeaker(Entry one, Entry other) {
        int byGap = Double.compare(gapOf(other), gapOf(one));
        return byGap != 0 ? byGap < 0 : Touchpoint.JOURNEY_ORDER.compare(one.touchpoint(), other.touchpoint()) < 0;
    }

    private static double gapOf(Entry entry) {
        return entry.gap().map(Gap::value).orElse(Double.NEGATIVE_INFINITY);
    }
}
