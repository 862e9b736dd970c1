package app.touchpoint.core.question;

import app.touchpoint.core.shared.Coded;

/** What a guiding question is asked about. */
public enum QuestionLevel implements Coded {
    /** Each touchpoint: 27 questions. */
    TOUCHPOINT,
    /** The journey as a whole: 12 questions. */
    JOURNEY;

    @Override
    public String code() {
        return Coded.codeOf(this);
    }
}
