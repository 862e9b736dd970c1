package app.touchpoint.core.touchpoint;

import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Soll minus Ist, from -10 to 10. Positive: work to do. Zero or less: the target is met.
 *
 * <p>SERVQUAL uses the opposite sign. The subtraction is done in decimals, so that 8.1 - 5.1 is 3 and a search for gaps
 * of at least 3 finds it; in binary it would be a little less.
 */
public record Gap(double value) implements Comparable<Gap> {
    /** The gap between two ratings. */
    public static Gap between(Rating ist, Rating soll) {
        double istHundredths = Math.rint(ist.value() * 100);
        double sollHundredths = Math.rint(soll.value() * 100);
        if (istHundredths / 100 == ist.value() && sollHundredths / 100 == soll.value()) {
            // The same result for at most two decimals, without the detour through text that decimals take.
            return new Gap((sollHundredths - istHundredths) / 100);
        }
        return new Gap(BigDecimal.valueOf(soll.value())
                .subtract(BigDecimal.valueOf(ist.value()))
                .doubleValue());
    }

    /** The gap between what is stored; empty unless both are ratings. */
    public static Optional<Gap> between(Reading ist, Reading soll) {
        return ist.rating().flatMap(is -> soll.rating().map(should -> between(is, should)));
    }

    /** Whether there is work to do. */
    public boolean isOpen() {
        return value > 0;
    }

    @Override
    public int compareTo(Gap other) {
        return Double.compare(value, other.value);
    }
}
