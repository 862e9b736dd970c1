package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Coded;

/** What kind of figure a criterion gives (method.md 2.11). */
public enum CriterionType implements Coded {
    /** Willingness to recommend, asked from 0 to 10; points from -100 to 100. */
    NPS(true),
    /** A share from 0 to 1: top boxes of a question, or counted hits. */
    PROPORTION(true),
    /** The mean of a scale. */
    MEAN(true),
    /** How often something happens in a period. */
    COUNT(false),
    /** How long something takes, in the criterion's unit. */
    DURATION(false),
    /** Disappointing, okay, delighting; points from -100 to 100. */
    ORDINAL3(true),
    /** An amount of money, in the criterion's unit. */
    MONEY(false);

    private final boolean askedOnAScale;

    CriterionType(boolean askedOnAScale) {
        this.askedOnAScale = askedOnAScale;
    }

    @Override
    public String code() {
        return Coded.codeOf(this);
    }

    /** Whether people answer on a scale; else something is counted or taken the time of. */
    public boolean isAskedOnAScale() {
        return askedOnAScale;
    }
}
