package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.issue.IssueOutcome;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;

/** A refusal in Jira's shape: {@code {"errorMessages": [], "errors": {}}}. */
final class ApiFailure extends WebApplicationException {

    private static final long serialVersionUID = 1;

    private ApiFailure(int status, List<String> messages, Map<String, String> errors) {
        super(
                String.join(" ", messages),
                Response.status(status)
                        .type(MediaType.APPLICATION_JSON_TYPE)
                        .entity(new Body(messages, errors))
                        .build());
    }

    /** What is sent. */
    record Body(List<String> errorMessages, Map<String, String> errors) {}

    static ApiFailure badRequest(String message) {
        return new ApiFailure(400, List.of(message), Map.of());
    }

    static ApiFailure invalid(List<String> messages, Map<String, String> errors) {
        return new ApiFailure(400, messages, errors);
    }

    static ApiFailure notLoggedIn() {
        return new ApiFailure(
                401,
                List.of("You are not authenticated. Authentication required to perform this operation."),
                Map.of());
    }

    static ApiFailure forbidden(String message) {
        return new ApiFailure(403, List.of(message), Map.of());
    }

    static ApiFailure notFound(String message) {
        return new ApiFailure(404, List.of(message), Map.of());
    }

    static ApiFailure noIssue() {
        return notFound("Issue Does Not Exist");
    }

    /** A refusal by the rules of issues. */
    static ApiFailure of(IssueOutcome.Refused refused) {
        int status = switch (refused.reason()) {
            case VALIDATION_FAILED -> 400;
            case NOT_LOGGED_IN -> 401;
            case FORBIDDEN -> 403;
            case NOT_FOUND -> 404;
        };
        return new ApiFailure(status, refused.messages(), refused.errors());
    }
}
