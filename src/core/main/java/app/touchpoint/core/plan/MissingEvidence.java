package app.touchpoint.core.plan;

import app.touchpoint.core.shared.Coded;

/** Why there is no priority yet; its code is part of the i18n key of the sentence that says what to do. Most urgent first. */
public enum MissingEvidence implements Coded {
    /** The action improves no touchpoint. */
    LINK_A_TOUCHPOINT_FIRST,
    /** The Ist is unknown. */
    MEASURE_FIRST,
    /** The Soll is unknown. */
    SET_A_TARGET_FIRST,
    /** Nobody has said how much it matters to customers. */
    RATE_THE_IMPORTANCE_FIRST,
    /** The action is to delight, and nobody has said whether people would speak of it. */
    RATE_WORD_OF_MOUTH_FIRST;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
