package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Coded;

/** Whether a touchpoint is there: contacts that could happen count too (CTM principle P2). */
public enum TouchpointState implements Coded {
    EXISTING,
    POTENTIAL,
    PLANNED,
    TO_BE_DROPPED;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
