package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.anonymise.Anonymisations;
import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.issue.ProjectActs;
import app.touchpoint.localjira.issue.Reindexing;
import app.touchpoint.localjira.issue.Relocations;
import app.touchpoint.localjira.search.SavedFilters;
import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The resources of {@code /rest/api/2} as one servlet, those of tokens as another. */
public final class ApiPart {

    private static final Logger LOG = LoggerFactory.getLogger(ApiPart.class);

    private static final java.util.logging.Logger PROVIDERS =
            java.util.logging.Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private ApiPart() {}

    /** The servlet, to be mounted at {@code /rest/api/2/*} and {@code /rest/api/latest/*}. */
    public static HttpServlet servlet(ConfigurationPart configuration, Services services, Clock clock) {
        Issues issues = services.get(Issues.class);
        ResourceConfig resources = common();
        resources.register(new ServerResource(configuration, clock));
        resources.register(
                new UserResource(configuration.users(), configuration.permissions(), configuration.projects()));
        resources.register(new AnonymizationResource(configuration.permissions(), services.get(Anonymisations.class)));
        resources.register(new ReindexResource(configuration.permissions(), services.get(Reindexing.class)));
        resources.register(new ProjectResource(configuration));
        resources.register(new ProjectAdminResource(configuration, services.get(ProjectActs.class)));
        resources.register(new RoleResource(configuration));
        resources.register(new IssueResource(configuration, issues));
        resources.register(new ArchiveResource(issues, services.get(Relocations.class)));
        resources.register(new CreateMetaResource(configuration, issues));
        resources.register(new LinkResource(configuration, issues));
        resources.register(new SearchResource(configuration, issues));
        resources.register(new FilterResource(issues, services.get(SavedFilters.class)));
        resources.register(new PermissionResource(configuration, issues));
        return new ServletContainer(resources);
    }

    /** The servlet for personal access tokens, to be mounted at {@code /rest/pat/latest/*} and {@code /rest/pat/1.0/*}. */
    public static HttpServlet tokens(Users users, Clock clock) {
        return new ServletContainer(common().register(new TokenResource(users, clock)));
    }

    private static ResourceConfig common() {
        // Jersey warns of every resource that is registered as an object, and uses it all the same.
        PROVIDERS.setLevel(Level.SEVERE);
        ResourceConfig resources = new ResourceConfig();
        resources.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        resources.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        resources.register(JacksonFeature.withoutExceptionMappers());
        resources.register(new ForgedRequests());
        resources.register(new Failures());
        return resources;
    }

    /** Refuses what a form of another site could have sent, unless the header of XSRF protection is there (A-api2-04). */
    @PreMatching
    private static final class ForgedRequests implements ContainerRequestFilter {

        private static final Set<String> FORM_TYPES =
                Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

        @Override
        public void filter(ContainerRequestContext request) {
            MediaType type = request.getMediaType();
            boolean form = type == null || FORM_TYPES.contains(type.getType() + "/" + type.getSubtype());
            if ("POST".equals(request.getMethod())
                    && form
                    && !"no-check".equals(request.getHeaderString("X-Atlassian-Token"))) {
                throw ApiFailure.forbidden("XSRF check failed");
            }
        }
    }

    /** Everything that is no answer becomes Jira's shape of an error; what is our fault is logged and not shown. */
    private static final class Failures implements ExceptionMapper<Throwable> {

        @Override
        public Response toResponse(Throwable failure) {
            if (failure instanceof ApiFailure known) {
                return known.getResponse();
            } else if (failure instanceof NotFoundException) {
                return answer(404, "There is no such resource, or a parameter cannot be read.");
            } else if (failure instanceof NotAllowedException) {
                return answer(405, "The resource does not take this method.");
            } else if (failure instanceof NotSupportedException) {
                return answer(415, "The resource takes application/json.");
            } else if (failure instanceof JsonProcessingException) {
                return answer(400, "The JSON cannot be read.");
            }
            LOG.error("A call of the REST API failed.", failure);
            return answer(500, "Internal server error");
        }

        private static Response answer(int status, String message) {
            return Response.status(status)
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .entity(new ApiFailure.Body(List.of(message), Map.of()))
                    .build();
        }
    }
}
