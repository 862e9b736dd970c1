package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.issue.SearchOutcome;
import app.touchpoint.localjira.search.SavedFilters;
import com.fasterxml.jackson.databind.JsonNode;
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
import java.util.List;
import java.util.Map;

/** The saved filters of whoever calls (A-search-30). */
@Path("filter")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class FilterResource {

    private static final int LONGEST_NAME = 255;

    private final Issues issues;
    private final SavedFilters filters;

    FilterResource(Issues issues, SavedFilters filters) {
        this.issues = issues;
        this.filters = filters;
    }

    /** Saves {@code {"name": …, "jql": …}}; 400 for a name or a query that cannot be. */
    @POST
    public Map<String, Object> create(@Context HttpServletRequest request, JsonNode body) {
        String owner = Call.of(request).user();
        String name = body.path("name").asText("").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw ApiFailure.invalid(
                    List.of(), Map.of("filterName", "A name of 1 to " + LONGEST_NAME + " characters is needed."));
        }
        String jql = body.path("jql").asText("");
        if (issues.search(owner, jql, 0, 0) instanceof SearchOutcome.Refused refused) {
            throw ApiFailure.invalid(refused.messages(), Map.of());
        }
        return filters.save(owner, name, jql)
                .map(FilterResource::shape)
                .orElseThrow(() ->
                        ApiFailure.invalid(List.of(), Map.of("filterName", "Filter with same name already exists.")));
    }

    /** 400 for a filter that the caller does not have, as Jira answers. */
    @GET
    @Path("{id: \\d{1,18}}")
    public Map<String, Object> get(@Context HttpServletRequest request, @PathParam("id") long id) {
        return filters.byId(Call.of(request).user(), id)
                .map(FilterResource::shape)
                .orElseThrow(() -> unknown(id));
    }

    /** 204; 400 for a filter that the caller does not have. */
    @DELETE
    @Path("{id: \\d{1,18}}")
    public Response delete(@Context HttpServletRequest request, @PathParam("id") long id) {
        if (!filters.remove(Call.of(request).user(), id)) {
            throw unknown(id);
        }
        return Response.noContent().build();
    }

    private static ApiFailure unknown(long id) {
        return ApiFailure.invalid(List.of("The selected filter is not available to you. (" + id + ")"), Map.of());
    }

    private static Map<String, Object> shape(SavedFilters.Saved saved) {
        return object("id", Long.toString(saved.id()), "name", saved.name(), "jql", saved.jql());
    }
}
