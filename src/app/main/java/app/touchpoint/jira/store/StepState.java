package app.touchpoint.jira.store;

/** What came of one step of a run. */
public enum StepState {
    /** Still to do. */
    PENDING,
    /** Begun; after a kill nobody knows whether it took effect, so the next worker looks first. */
    STARTED,
    /** Made or changed something. */
    DONE,
    /** There was nothing to do. */
    UNCHANGED,
    /** Left as it is, wholly or in part, since somebody changed it in the meantime; the outcome names it. */
    CHANGED_SINCE,
    /** Jira refused; the outcome says why. */
    REFUSED,
    /** Taken back. */
    UNDONE
}
