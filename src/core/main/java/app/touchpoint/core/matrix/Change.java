package app.touchpoint.core.matrix;

/**
 * How customers' view of a touchpoint has changed, by what was asked in the same way both times.
 *
 * @param before the earlier Ist
 * @param now the later one
 * @param people how many stand behind that for which the fewest do
 */
public record Change(double before, double now, int people) {
    /** Positive means better. */
    public double value() {
        return now - before;
    }
}
