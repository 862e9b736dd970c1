package app.touchpoint.jira.measure;

import app.touchpoint.core.rating.RaterGroup;
import java.util.Comparator;

/**
 * Who is listened to: never more than one group at a time.
 *
 * @param segment the part of the group that is; empty for all of it
 */
public record Voice(RaterGroup group, String segment) implements Comparable<Voice> {

    private static final Comparator<Voice> ORDER =
            Comparator.comparing(Voice::group).thenComparing(Voice::segment);

    /** All of a group. */
    public static Voice of(RaterGroup group) {
        return new Voice(group, "");
    }

    /** Whether it is a whole group. */
    public boolean isWhole() {
        return segment.isEmpty();
    }

    @Override
    public int compareTo(Voice other) {
        return ORDER.compare(this, other);
    }
}
