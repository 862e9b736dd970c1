package app.touchpoint.localjira.testapp;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A refusal of the test app. */
public class NoteProblem extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** For that reason. */
    public NoteProblem(String reason) {
        super(reason);
    }

    /** Answers 409. */
    @Provider
    public static class Mapper implements ExceptionMapper<NoteProblem> {

        @Override
        public Response toResponse(NoteProblem problem) {
            return Response.status(409)
                    .entity(new Reason(String.valueOf(problem.getMessage())))
                    .build();
        }
    }

    /** The answer's body. */
    public record Reason(String reason) {}
}
