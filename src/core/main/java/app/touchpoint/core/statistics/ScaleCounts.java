package app.touchpoint.core.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many answers each point of a scale of whole numbers has got. All of the figures are exact sums, so that the order of
 * answers cannot show in any digit.
 *
 * @param lowest the lowest point
 * @param counts answers per point, from the lowest up
 */
public record ScaleCounts(int lowest, List<Long> counts) {
    private static final int EXACT_BITS = 53;

    public ScaleCounts {
        counts = List.copyOf(counts);
        if (counts.size() < 2 || counts.stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("A scale has at least two points and no negative counts: " + counts);
        }
    }

    /** Counts in a row. */
    public static ScaleCounts of(int lowest, long... counts) {
        List<Long> list = new ArrayList<>(counts.length);
        for (long count : counts) {
            list.add(count);
        }
        return new ScaleCounts(lowest, list);
    }

    /** The highest point. */
    public int highest() {
        return lowest + counts.size() - 1;
    }

    /** How many answers there are. */
    public long n() {
        long sum = 0;
        for (long count : counts) {
            sum += count;
        }
        return sum;
    }

    /** Answers at points from one to another, both included; points off the scale have none. */
    public long between(int from, int to) {
        long sum = 0;
        for (int point = Math.max(from, lowest); point <= Math.min(to, highest()); point++) {
            sum += counts.get(point - lowest);
        }
        return sum;
    }

    /** The counts of both; they must be on the same scale. */
    public ScaleCounts plus(ScaleCounts other) {
        if (lowest != other.lowest || counts.size() != other.counts.size()) {
            throw new IllegalArgumentException("Counts of two scales do not add up: " + this + " and " + other);
        }
        List<Long> sums = new ArrayList<>(counts.size());
        for (int i = 0; i < counts.size(); i++) {
            sums.add(Math.addExact(counts.get(i), other.counts.get(i)));
        }
        return new ScaleCounts(lowest, sums);
    }

    /** The counts as they would be had the scale run the other way. */
    public ScaleCounts reversed() {
        List<Long> turned = new ArrayList<>(counts);
        java.util.Collections.reverse(turned);
        return new ScaleCounts(lowest, turned);
    }

    /** Mean and spread; empty without answers. */
    public Optional<Mean> mean() {
        BigInteger n = BigInteger.valueOf(n());
        if (n.signum() == 0) {
            return Optional.empty();
        }
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (int i = 0; i < counts.size(); i++) {
            BigInteger point = BigInteger.valueOf((long) lowest + i);
            BigInteger weighted = point.multiply(BigInteger.valueOf(counts.get(i)));
            sum = sum.add(weighted);
            squares = squares.add(weighted.multiply(point));
        }
        BigInteger spread = n.multiply(squares).subtract(sum.multiply(sum));
        BigInteger pairs = n.multiply(n.subtract(BigInteger.ONE));
        OptionalDouble sd =
                pairs.signum() == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(quotient(spread, pairs)));
        return Optional.of(new Mean(n.longValueExact(), quotient(sum, n), sd));
    }

    /** Correct to the last digit. Of two whole numbers that a double holds exactly the division is so by itself, and many times faster. */
    private static double quotient(BigInteger dividend, BigInteger divisor) {
        if (dividend.bitLength() <= EXACT_BITS && divisor.bitLength() <= EXACT_BITS) {
            return (double) dividend.longValue() / divisor.longValue();
        }
        return new BigDecimal(dividend)
                .divide(new BigDecimal(divisor), MathContext.DECIMAL128)
                .doubleValue();
    }
}
