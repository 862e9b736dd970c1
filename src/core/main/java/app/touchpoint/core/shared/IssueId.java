package app.touchpoint.core.shared;

/** The database id of an issue; it survives moves and renames. Always positive. */
public record IssueId(long value) implements Comparable<IssueId> {
    public IssueId {
        if (value <= 0) {
            throw new IllegalArgumentException("An issue id must be positive: " + value);
        }
    }

    @Override
    public int compareTo(IssueId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
