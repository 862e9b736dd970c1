package app.touchpoint.core.importance;

import app.touchpoint.core.shared.Coded;

/**
 * What a touchpoint's place asks for.
 *
 * @see "method.md 2.5: Martilla & James 1977"
 */
public enum Quadrant implements Coded {
    /** Important and not good enough. */
    CONCENTRATE_HERE("concentrate-here"),
    /** Important and good. */
    KEEP_UP("keep-up"),
    /** Neither important nor good. */
    LOW_PRIORITY("low-priority"),
    /** Good, and not important. */
    POSSIBLE_OVERKILL("possible-overkill");

    private final String code;

    Quadrant(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    static Quadrant of(boolean important, boolean good) {
        if (important) {
            return good ? KEEP_UP : CONCENTRATE_HERE;
        }
        return good ? POSSIBLE_OVERKILL : LOW_PRIORITY;
    }
}
