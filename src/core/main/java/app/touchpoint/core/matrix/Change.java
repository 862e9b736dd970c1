package app.touchpoint.core.matrix;

/**
 * How customers' view of a touchpoint has changed, by what was asked in the same way both times.
 *
 * @param before the earlier Ist
 * @param now the later one
 * @param people how many stand behind that for which the fewest do
 * @param movement what a test says of it
 */
public record Change(double before, double now, int people, Movement movement) {
    /** Positive means better, if it is a movement at all. */
    public double value() {
        return now - before;
    }
}
