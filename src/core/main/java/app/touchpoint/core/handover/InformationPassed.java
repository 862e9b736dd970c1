package app.touchpoint.core.handover;

import app.touchpoint.core.shared.Coded;

/** Whether what one touchpoint knows of the customer reaches the next. */
public enum InformationPassed implements Coded {
    YES,
    PARTLY,
    NO;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
