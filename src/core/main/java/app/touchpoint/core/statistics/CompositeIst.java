package app.touchpoint.core.statistics;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Optional;

/**
 * One Ist from several criteria of one rater group: the mean of their values from 0 to 10, by weight.
 *
 * <p>It has no interval: those of its criteria are not pooled, as the same people answer several of them.
 *
 * @see "method.md 2.7: index = sum of w x z, never mix rater groups, suppress if more than 40 % of the weight is missing"
 */
public sealed interface CompositeIst {
    /** Up to this share of the weight may be missing. */
    BigDecimal MOST_MISSING = new BigDecimal("0.4");

    /**
     * A criterion's part.
     *
     * @param group whose view it is
     * @param weight above 0
     * @param measured what was measured; empty when nothing was, or too few people answered to show it. What is old counts still; whoever shows the whole says so
     */
    record Part(RaterGroup group, double weight, Optional<Measured> measured) {
        public Part {
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("A weight is above 0, not " + weight);
            }
        }
    }

    /**
     * What was measured.
     *
     * @param value from 0 to 10
     * @param n how many stand behind it; at least 1
     */
    record Measured(Rating value, long n) {
        public Measured {
            if (n < 1) {
                throw new IllegalArgumentException("Measured with nobody: " + n);
            }
        }
    }

    /**
     * What may be shown.
     *
     * @param value the mean by weight
     * @param n the smallest of its parts, never their sum
     * @param parts how many parts made it
     * @param of how many there could have been
     */
    record Shown(Rating value, long n, int parts, int of) implements CompositeIst {}

    /**
     * Too much is missing.
     *
     * @param missingShare of the weight, from above 0.4 to 1
     */
    record Suppressed(double missingShare) implements CompositeIst {}

    /**
     * Puts the parts together; empty without any part. The order of parts and a common factor of their weights do not matter.
     *
     * @throws IllegalArgumentException when the parts are of more than one rater group
     */
    static Optional<CompositeIst> of(Collection<Part> parts) {
        if (parts.stream().map(Part::group).distinct().count() > 1) {
            throw new IllegalArgumentException("Views of several rater groups are never mixed: " + parts);
        }
        BigDecimal all = BigDecimal.ZERO;
        BigDecimal present = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        long smallest = Long.MAX_VALUE;
        int count = 0;
        for (Part part : parts) {
            BigDecimal weight = BigDecimal.valueOf(part.weight());
            all = all.add(weight);
            if (part.measured().isPresent()) {
                Measured measured = part.measured().get();
                present = present.add(weight);
                sum = sum.add(
                        weight.multiply(BigDecimal.valueOf(measured.value().value())));
                smallest = Math.min(smallest, measured.n());
                count++;
            }
        }
        if (all.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal missing = all.subtract(present);
        if (missing.compareTo(all.multiply(MOST_MISSING)) > 0) {
            return Optional.of(
                    new Suppressed(missing.divide(all, MathContext.DECIMAL64).doubleValue()));
        }
        Rating value = new Rating(sum.divide(present, MathContext.DECIMAL64).doubleValue());
        return Optional.of(new Shown(value, smallest, count, parts.size()));
    }
}
