package app.touchpoint.core.matrix;

import app.touchpoint.core.shared.Coded;

/** What a test says of a change: only what it calls a movement is one. */
public enum Movement implements Coded {
    /** It is no chance (p < 0.05). */
    SHOWN,
    /** It may be chance. */
    NOT_SHOWN,
    /** No test tells: several criteria make it, or one of which no spread is known. */
    NOT_TESTED;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
