package app.touchpoint.acceptance.measure;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Figures of counted answers, reckoned without a line of the app: sums in decimal numbers, Student's t by integrating its density.
 *
 * @param lowest point of the scale
 * @param counts per point
 */
record Reckoned(int lowest, long[] counts, long missing) {
    private static final MathContext EXACT = new MathContext(40);
    private static final int STEPS = 4_000;

    long n() {
        long n = 0;
        for (long count : counts) {
            n += count;
        }
        return n;
    }

    double mean() {
        return exactMean().doubleValue();
    }

    private BigDecimal exactMean() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < counts.length; i++) {
            sum = sum.add(BigDecimal.valueOf(lowest + i).multiply(BigDecimal.valueOf(counts[i])));
        }
        return sum.divide(BigDecimal.valueOf(n()), EXACT);
    }

    double sd() {
        BigDecimal mean = exactMean();
        BigDecimal squares = BigDecimal.ZERO;
        for (int i = 0; i < counts.length; i++) {
            BigDecimal away = BigDecimal.valueOf(lowest + i).subtract(mean);
            squares = squares.add(away.multiply(away).multiply(BigDecimal.valueOf(counts[i])));
        }
        return squares.divide(BigDecimal.valueOf(n() - 1), EXACT).sqrt(EXACT).doubleValue();
    }

    double low() {
        return mean() - halfWidth();
    }

    double high() {
        return mean() + halfWidth();
    }

    /** From 0 to 10. */
    double value() {
        return (mean() - lowest) / (counts.length - 1) * 10;
    }

    /** By the limits that hold until a project sets others. */
    String experienceClass() {
        return value() < 4 ? "disappointing" : value() < 8 ? "okay" : "delighting";
    }

    private double halfWidth() {
        return quantile(n() - 1) * sd() / Math.sqrt(n());
    }

    /** The t of which 97.5 % lie below. */
    private static double quantile(long freedom) {
        double constant = constant(freedom);
        double low = 0;
        double high = 20;
        while (high - low > 1e-13) {
            double middle = (low + high) / 2;
            if (constant * integral(middle, freedom) < 0.475) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Γ((f + 1)/2) / (Γ(f/2) √(π f)). */
    private static double constant(long freedom) {
        double ratio = freedom % 2 == 1 ? 1 / Math.sqrt(Math.PI) : Math.sqrt(Math.PI) / 2;
        for (long f = freedom % 2 == 1 ? 1 : 2; f < freedom; f += 2) {
            ratio *= (f + 1.0) / f;
        }
        return ratio / Math.sqrt(Math.PI * freedom);
    }

    /** Of the density without its constant, from 0, by Simpson's rule. */
    private static double integral(double to, long freedom) {
        double step = to / STEPS;
        double sum = density(0, freedom) + density(to, freedom);
        for (int i = 1; i < STEPS; i++) {
            sum += (i % 2 == 1 ? 4 : 2) * density(i * step, freedom);
        }
        return sum * step / 3;
    }

    private static double density(double t, long freedom) {
        return Math.exp(-(freedom + 1.0) / 2 * Math.log1p(t * t / freedom));
    }
}
