package app.touchpoint.core.plan;

import app.touchpoint.core.shared.Coded;

/**
 * How customers take part in an action, the least first.
 *
 * @see "method.md 1.4 Q-T4"
 */
public enum Involvement implements Coded {
    /** Not at all. */
    NONE,
    /** They are told. */
    INFORMED,
    /** They are asked. */
    ASKED,
    /** They try it out. */
    TESTS,
    /** They design it with us. */
    CO_DESIGNS;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
