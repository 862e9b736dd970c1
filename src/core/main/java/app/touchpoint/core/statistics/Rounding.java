package app.touchpoint.core.statistics;

/** Figures that are reckoned miss in their last digits what was meant: 4.1 - 3.8 is a little less than 0.3. */
public final class Rounding {
    private static final double RELATIVE = 1e-9;

    private Rounding() {}

    /**
     * Whether a difference is positive by more than rounding makes it.
     *
     * @param magnitude the largest of the figures that it was reckoned from; its sign does not matter
     */
    public static boolean isPositive(double difference, double magnitude) {
        return difference > RELATIVE * Math.max(1, Math.abs(magnitude));
    }
}
