package app.touchpoint.core.question;

import app.touchpoint.core.shared.Coded;

/** The four steps of the method in their order. */
public enum MethodStep implements Coded {
    IST_ANALYSE,
    SOLL_STRATEGIE,
    TO_DO_PLAN,
    KONTROLLE;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
