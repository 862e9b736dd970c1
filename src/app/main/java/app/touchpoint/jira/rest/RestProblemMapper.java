package app.touchpoint.jira.rest;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Answers a request that a rule refused. */
@Provider
public class RestProblemMapper implements ExceptionMapper<RestProblem> {

    @Override
    public Response toResponse(RestProblem problem) {
        return Response.status(problem.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(problem.info())
                .build();
    }
}
