package app.touchpoint.core.shared;

/** The database id of a project. Always positive. */
public record ProjectId(long value) implements Comparable<ProjectId> {
    public ProjectId {
        if (value <= 0) {
            throw new IllegalArgumentException("A project id must be positive: " + value);
        }
    }

    @Override
    public int compareTo(ProjectId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
