package app.touchpoint.core.plan;

import app.touchpoint.core.shared.Coded;

/** What a quick win must fulfil, in the order to be shown. */
public enum QuickWinReason implements Coded {
    /** Enough need. */
    NEED,
    /** Little work. */
    EFFORT,
    /** Done soon: from start, or today where there is none, to due. */
    LEAD_TIME,
    /** No other department has to be asked. */
    ONE_DEPARTMENT,
    /** It is said what is to come of it. */
    DESIRED_RESULT;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
