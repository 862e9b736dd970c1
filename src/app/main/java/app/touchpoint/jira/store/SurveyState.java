package app.touchpoint.jira.store;

/** How far a wave of answers has come. */
public enum SurveyState {
    /** It is known how to read its rows; there are none yet. */
    MAPPED,
    /** Its measurements are there, all of them. */
    PUBLISHED,
    /** The touchpoints' Ist follows them. */
    SETTLED
}
