package app.touchpoint.core.statistics;

/**
 * From where to where a figure may lie, both included. Shown as low and high, never as a value and a half-width: most
 * intervals are not centred on the value.
 */
public record Interval(double low, double high) {
    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval rises, not " + low + " to " + high);
        }
    }

    /** The interval of so much to either side. */
    static Interval around(double centre, double halfWidth) {
        return new Interval(centre - halfWidth, centre + halfWidth);
    }

    /** The part that is possible at all; a figure beyond its own scale says nothing. */
    public Interval within(double lowest, double highest) {
        return new Interval(Math.max(lowest, Math.min(highest, low)), Math.max(lowest, Math.min(highest, high)));
    }

    /** Whether a value lies in it. */
    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
