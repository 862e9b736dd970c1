package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.directory.AccessToken;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The personal access tokens of whoever calls (A-api2-13). */
@Path("tokens")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class TokenResource {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 36_500;

    private final Users users;
    private final Clock clock;

    TokenResource(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /** The tokens without their secrets, oldest first. */
    @GET
    public List<Map<String, Object>> list(@Context HttpServletRequest request) {
        return users.tokens(caller(request)).stream().map(TokenResource::shape).toList();
    }

    /**
     * Makes a token of {@code {"name": …, "expirationDuration": DAYS}}, without days one that does not expire: 201 with its secret as
     * {@code rawToken}; 400 for a name or days that cannot be.
     */
    @POST
    public Response create(@Context HttpServletRequest request, @Nullable JsonNode sent) {
        LocalUser user = caller(request);
        JsonNode body = sent == null ? MissingNode.getInstance() : sent;
        String name = body.path("name").asText("").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw ApiFailure.invalid(
                    List.of(), Map.of("name", "A name of 1 to " + LONGEST_NAME + " characters is needed."));
        }
        AccessToken.Made made = users.createToken(user, name, expiry(body.path("expirationDuration")));
        Map<String, Object> shape = shape(made.token());
        shape.put("rawToken", made.secret());
        return Response.status(201).entity(shape).build();
    }

    /** 204; 404 for a token that the caller does not have. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response revoke(@Context HttpServletRequest request, @PathParam("id") long id) {
        if (!users.revokeToken(caller(request), id)) {
            throw ApiFailure.notFound("There is no token with the id " + id + ".");
        }
        return Response.noContent().build();
    }

    private LocalUser caller(HttpServletRequest request) {
        return users.byKey(Call.of(request).user()).orElseThrow(ApiFailure::notLoggedIn);
    }

    private @Nullable Instant expiry(JsonNode days) {
        if (days.isMissingNode() || days.isNull()) {
            return null;
        }
        if (!days.canConvertToInt() || !days.isIntegralNumber() || days.asInt() < 1 || days.asInt() > MOST_DAYS) {
            throw ApiFailure.invalid(
                    List.of(), Map.of("expirationDuration", "Days from 1 to " + MOST_DAYS + " are needed."));
        }
        return clock.instant().plus(Duration.ofDays(days.asInt()));
    }

    private static Map<String, Object> shape(AccessToken token) {
        Map<String, Object> shape =
                object("id", token.id(), "name", token.label(), "createdAt", Shapes.moment(token.created()));
        if (token.expires() != null) {
            shape.put("expiringAt", Shapes.moment(token.expires()));
        }
        return shape;
    }
}
