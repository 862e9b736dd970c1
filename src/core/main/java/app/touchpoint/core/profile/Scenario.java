package app.touchpoint.core.profile;

import app.touchpoint.core.shared.Coded;

/** The scenarios a Soll may be set for; one is active (method.md 1.3 Q-S3). */
public enum Scenario implements Coded {
    IDEAL,
    REALISTIC,
    WORST_CASE;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
