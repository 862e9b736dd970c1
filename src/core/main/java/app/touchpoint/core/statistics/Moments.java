package app.touchpoint.core.statistics;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Takes in values one by one and keeps no more of them than their number, mean and spread. Not safe for several threads.
 *
 * @see "Welford 1962 for one value, Chan, Golub and LeVeque 1979 for putting two together: no sum of squares that cancels"
 */
public final class Moments {
    private long n;
    private double mean;
    private double squares;

    /** Takes in a value. */
    public void add(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Not a number to take the mean of: " + value);
        }
        n++;
        double step = value - mean;
        mean += step / n;
        squares += step * (value - mean);
    }

    /** Takes in all that another has. */
    public void add(Moments other) {
        if (other.n == 0) {
            return;
        }
        long all = n + other.n;
        double step = other.mean - mean;
        squares += other.squares + step * step * ((double) n * other.n / all);
        mean += step * other.n / all;
        n = all;
    }

    /** How many values were taken in. */
    public long n() {
        return n;
    }

    /** Their mean; empty without any. */
    public Optional<Mean> mean() {
        if (n == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Mean(n, mean, n == 1 ? OptionalDouble.empty() : OptionalDouble.of(Math.sqrt(squares / (n - 1)))));
    }
}
