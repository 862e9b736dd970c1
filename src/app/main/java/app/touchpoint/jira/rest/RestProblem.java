package app.touchpoint.jira.rest;

/** Ends a request with an error; {@link RestProblemMapper} turns it into the answer. */
public final class RestProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final transient ErrorInfo info;

    public RestProblem(int status, ErrorInfo info) {
        super(status + " " + info.code() + " " + info.errorMessages());
        this.status = status;
        this.info = info;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The body of the answer. */
    public ErrorInfo info() {
        return info;
    }
}
