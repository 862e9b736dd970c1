package app.touchpoint.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a request whose body is no JSON, or not of the shape asked for. */
@Provider
public class UnreadableJsonMapper implements ExceptionMapper<JsonProcessingException> {

    private static final int BAD_REQUEST = 400;

    @Override
    public Response toResponse(JsonProcessingException problem) {
        String message = "The body of the request cannot be read as the JSON that is expected here: "
                + problem.getOriginalMessage();
        return Response.status(BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(ErrorInfo.of("json-unreadable", message))
                .build();
    }
}
