package app.touchpoint.jira.setup;

import app.touchpoint.core.rating.Thresholds;

/**
 * What a project may set.
 *
 * @param thresholds class limits for touchpoints without an expectation of their own
 * @param minimumN how many answers a score needs before it is shown, at least 3
 */
public record Settings(Thresholds thresholds, int minimumN) {

    /** Fewer answers than this could be traced to a person. */
    public static final int LOWEST_MINIMUM_N = 3;

    /** What holds until somebody sets something else. */
    public static final Settings DEFAULT = new Settings(Thresholds.DEFAULT, 5);

    public Settings {
        if (minimumN < LOWEST_MINIMUM_N) {
            throw new IllegalArgumentException("A minimum n below " + LOWEST_MINIMUM_N + " is refused: " + minimumN);
        }
    }
}
