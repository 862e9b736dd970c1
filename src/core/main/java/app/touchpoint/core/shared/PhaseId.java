package app.touchpoint.core.shared;

/** The id of a journey phase, which is the id of its option in the field <em>Journey phase</em>. Always positive. */
public record PhaseId(long value) implements Comparable<PhaseId> {
    public PhaseId {
        if (value <= 0) {
            throw new IllegalArgumentException("A phase id must be positive: " + value);
        }
    }

    @Override
    public int compareTo(PhaseId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
