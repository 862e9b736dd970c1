package app.touchpoint.jira.measure;

import app.touchpoint.core.touchpoint.Evidence;

/** What somebody said of a touchpoint, as far as it may be shown. */
public sealed interface Said {

    /**
     * Enough did.
     *
     * @param value from 0 to 10
     * @param people how many, the fewest where several criteria make the value
     */
    record Told(double value, int people, Evidence evidence) implements Said {}

    /**
     * Fewer did, or it would give away what fewer said: nothing of it is shown, not even how many.
     *
     * @param needed how many have to
     */
    record Few(int needed) implements Said {}
}
