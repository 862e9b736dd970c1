package app.touchpoint.localjira.pluginrest;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a client gets when neither resource nor the app's own mappers have an answer (A-pluginrest-03). */
final class RestErrors implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(RestErrors.class);

    @Override
    public Response toResponse(Throwable error) {
        if (error instanceof WebApplicationException known) {
            Response response = known.getResponse();
            return response.hasEntity() ? response : of(response.getStatus(), String.valueOf(known.getMessage()));
        }
        LOG.error("A REST resource failed.", error);
        return of(500, "The request failed; the log says why.");
    }

    static Response of(int status, String message) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("message", message);
        body.put("status-code", status);
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(body)
                .build();
    }
}
