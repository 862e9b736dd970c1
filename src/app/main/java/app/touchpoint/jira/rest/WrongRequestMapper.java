package app.touchpoint.jira.rest;

import app.touchpoint.core.shared.Refusal;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a request that reaches no method: an address that is not there or has a parameter that cannot be read, a method or a type of content
 * that the address does not take.
 */
@Provider
public class WrongRequestMapper implements ExceptionMapper<WebApplicationException> {

    private final Refusals refusals;

    @Inject
    public WrongRequestMapper(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(WebApplicationException problem) {
        Response answer = problem.getResponse();
        if (answer.hasEntity()) {
            return answer;
        }
        String code = switch (answer.getStatus()) {
            case 404 -> "address-unknown";
            case 405 -> "method-not-allowed";
            case 406 -> "answer-not-acceptable";
            case 415 -> "content-unsupported";
            default -> "request-failed";
        };
        return Response.fromResponse(answer)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorInfo.of(code, refusals.sentence(Refusal.of(Refusal.Reason.MALFORMED, code))))
                .build();
    }
}
