package app.touchpoint.core.importance;

import app.touchpoint.core.shared.Coded;

/**
 * Where the quadrants meet.
 *
 * @see "method.md 2.5: a cross-hair at the means guarantees that something looks bad, one at the midpoint often puts all into one quadrant; so
 *     both are offered, and the target"
 */
public enum CrossHair implements Coded {
    /** A touchpoint is good when it reaches its own Soll, and important from the middle of the scale on. */
    TARGET("target"),
    /** The middle of both scales. */
    MIDPOINT("midpoint"),
    /** The mean of what is shown. */
    MEAN("mean");

    private final String code;

    CrossHair(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
