package app.touchpoint.core.shared;

/** The id of a channel, which is the id of its option in the field <em>Touchpoint channel</em>. Always positive. */
public record ChannelId(long value) implements Comparable<ChannelId> {
    public ChannelId {
        if (value <= 0) {
            throw new IllegalArgumentException("A channel id must be positive: " + value);
        }
    }

    @Override
    public int compareTo(ChannelId other) {
        return Long.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
