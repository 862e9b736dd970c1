package app.touchpoint.core.incident;

import app.touchpoint.core.shared.Coded;

/**
 * What the customer did afterwards; criticality shows in later behaviour.
 *
 * @see "method.md 2.4: told others / switched / complained / stayed"
 */
public enum Consequence implements Coded {
    TOLD_OTHERS,
    SWITCHED,
    COMPLAINED,
    STAYED,
    UNKNOWN;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
