package app.touchpoint.localjira.boot;

/** Local Jira cannot start for a reason that its user can mend; the message is one line that says what and how. */
public final class StartFailure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A reason without an underlying error. */
    public StartFailure(String message) {
        super(message);
    }

    /** A reason with the error behind it, which is logged and not shown. */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
