package app.touchpoint.core.statistics.chart;

import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.Rounding;
import java.util.Optional;

/**
 * An individuals and moving-range chart: what values a process gives as long as nothing has changed.
 *
 * @param centre mean of the baseline
 * @param sigma mean of the moving ranges divided by 1.128; 0 when all values of the baseline are equal
 * @param points how many values the baseline has; at least {@value #PROVISIONAL_FROM}
 * @see "method.md 2.10 [M36][M37]: MR = |x(i) - x(i-1)|, sigma = mean(MR)/1.128, limits mean ± 3 sigma"
 */
public record ControlChart(double centre, double sigma, int points) {
    /** From so many points on limits are drawn, as provisional. */
    public static final int PROVISIONAL_FROM = 8;

    /** From so many points on limits are firm and may raise an alarm. */
    public static final int FIRM_FROM = 20;

    /** Expected range of two values of a normal distribution in standard deviations. */
    private static final double D2 = 1.128;

    private static final double SIGMAS = 3;

    /** The chart of a baseline in the order of time; empty below {@value #PROVISIONAL_FROM} values. */
    public static Optional<ControlChart> of(double... baseline) {
        return baseline.length < PROVISIONAL_FROM ? Optional.empty() : Optional.of(chart(baseline));
    }

    private static ControlChart chart(double[] baseline) {
        double sum = 0;
        double ranges = 0;
        for (int i = 0; i < baseline.length; i++) {
            sum += baseline[i];
            ranges += i == 0 ? 0 : Math.abs(baseline[i] - baseline[i - 1]);
        }
        return new ControlChart(sum / baseline.length, ranges / (baseline.length - 1) / D2, baseline.length);
    }

    /** Mean minus three sigma. */
    public double lower() {
        return centre - SIGMAS * sigma;
    }

    /** Mean plus three sigma. */
    public double upper() {
        return centre + SIGMAS * sigma;
    }

    /** Whether it may raise an alarm; else it is drawn as provisional and stays silent. */
    public boolean isFirm() {
        return points >= FIRM_FROM;
    }

    /** The limit on the bad side. */
    public double badLimit(Direction direction) {
        return direction == Direction.HIGHER_IS_BETTER ? lower() : upper();
    }

    /** Whether a value lies beyond the limit on the bad side; on it, or off it by rounding only, is not beyond. */
    public boolean isBad(double value, Direction direction) {
        return Rounding.isPositive(direction.improvement(badLimit(direction) - value), centre);
    }
}
