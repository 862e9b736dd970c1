package app.touchpoint.core.incident;

import app.touchpoint.core.shared.Coded;

/** Who told of an incident; a kind of person, never a name. */
public enum Source implements Coded {
    CUSTOMER,
    EMPLOYEE,
    PARTNER,
    PUBLIC_MEDIA;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
