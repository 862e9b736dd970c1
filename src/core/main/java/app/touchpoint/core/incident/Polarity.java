package app.touchpoint.core.incident;

import app.touchpoint.core.shared.Coded;

/** Whether an incident disappointed or delighted; both are collected (CTM principle P3). */
public enum Polarity implements Coded {
    NEGATIVE,
    POSITIVE;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
