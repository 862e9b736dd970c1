package app.touchpoint.core.trend;

/** How much of the standard normal distribution lies beyond a value. */
final class NormalTail {
    private NormalTail() {}

    /**
     * The part beyond {@code z >= 0}, by Laplace's continued fraction from 3 on and the power series of the density before;
     * absolute error below 1e-12.
     */
    static double beyond(double z) {
        if (z > 38) {
            return 0;
        }
        double density = Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        if (z < 3) {
            double term = z;
            double sum = z;
            for (int odd = 3; Math.abs(term) > 1e-17; odd += 2) {
                term *= z * z / odd;
                sum += term;
            }
            return 0.5 - density * sum;
        }
        double fraction = z;
        for (int k = 200; k >= 1; k--) {
            fraction = z + k / fraction;
        }
        return density / fraction;
    }
}
