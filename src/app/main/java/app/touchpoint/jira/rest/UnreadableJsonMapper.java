package app.touchpoint.jira.rest;

import app.touchpoint.core.shared.Refusal;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/**
 * Answers a request whose body is no JSON, or not of the shape asked for, with the place where that shows. What the library says of it is
 * English and names classes, so that nobody hears it.
 */
@Provider
public class UnreadableJsonMapper implements ExceptionMapper<JsonProcessingException> {

    private final Refusals refusals;
    private final RestProblemMapper answers = new RestProblemMapper();

    @Inject
    public UnreadableJsonMapper(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    public Response toResponse(JsonProcessingException problem) {
        JsonLocation at = problem.getLocation() == null ? JsonLocation.NA : problem.getLocation();
        return answers.toResponse(refusals.problem(Refusal.of(
                Refusal.Reason.MALFORMED,
                "json-unreadable",
                Math.max(1, at.getLineNr()),
                Math.max(1, at.getColumnNr()))));
    }
}
