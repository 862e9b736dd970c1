package app.touchpoint.jira.store;

/** How far a run has come. */
public enum RunState {
    /** Written down, not begun. */
    WAITING,
    /** At work, or interrupted: one without a sign of life for a while is taken up again. */
    RUNNING,
    /** Stopped for good on demand, so that what it did can be taken back. */
    PAUSED,
    /** Every step was dealt with. */
    FINISHED,
    /** Stopped by a failure; what was done stays and can be undone. */
    FAILED,
    /** What it did was taken back. */
    UNDONE;

    /** Whether nothing more will happen by itself. */
    public boolean isOver() {
        return this == FINISHED || this == FAILED || this == UNDONE;
    }
}
