package app.touchpoint.core.statistics;

import app.touchpoint.core.shared.Coded;

/** Which way of a figure is the good one. */
public enum Direction implements Coded {
    /** More is better: satisfaction, recommendations. */
    HIGHER_IS_BETTER,
    /** Less is better: complaints, waiting time, churn. */
    LOWER_IS_BETTER;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }

    /** A change as an improvement: positive is better. */
    public double improvement(double change) {
        return this == HIGHER_IS_BETTER ? change : 0.0 - change;
    }
}
