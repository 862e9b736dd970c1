package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.issue.SearchOutcome;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Searching by JQL, a page at a time: 50 issues unless asked otherwise, at most {@value #MOST} (A-api2-05). */
@Path("search")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class SearchResource {

    private static final int USUAL = 50;
    private static final int MOST = 1000;

    private final ConfigurationPart configuration;
    private final Issues issues;
    private final IssueShapes shapes;
    private final FieldShapes fields;

    SearchResource(ConfigurationPart configuration, Issues issues) {
        this.configuration = configuration;
        this.issues = issues;
        this.shapes = new IssueShapes(configuration, issues);
        this.fields = new FieldShapes(configuration.customFields());
    }

    private record Wanted(String jql, int startAt, int maxResults, FieldChoice fields, Expansions expand) {}

    @GET
    public Map<String, Object> search(
            @Context HttpServletRequest request,
            @QueryParam("jql") @DefaultValue("") String jql,
            @QueryParam("startAt") @DefaultValue("0") int startAt,
            @QueryParam("maxResults") @DefaultValue("" + USUAL) int maxResults,
            @QueryParam("fields") List<String> chosen) {
        // Expansions are read by hand: a sixth parameter would hide what matters.
        String expand = request.getParameter("expand");
        Wanted wanted = new Wanted(
                jql,
                startAt,
                maxResults,
                FieldChoice.navigable(chosen),
                Expansions.of(expand == null ? List.of() : List.of(expand)));
        return page(Call.toLook(request, configuration.permissions()), wanted);
    }

    @POST
    public Map<String, Object> search(@Context HttpServletRequest request, JsonNode body) {
        Wanted wanted = new Wanted(
                body.path("jql").asText(""),
                body.path("startAt").asInt(0),
                body.path("maxResults").asInt(USUAL),
                FieldChoice.navigable(texts(body.path("fields"))),
                Expansions.of(texts(body.path("expand"))));
        return page(Call.toLook(request, configuration.permissions()), wanted);
    }

    private Map<String, Object> page(Call call, Wanted wanted) {
        if (wanted.startAt() < 0) {
            throw ApiFailure.badRequest("The startAt parameter must not be negative.");
        }
        int most = wanted.maxResults() < 0 ? MOST : Math.min(wanted.maxResults(), MOST);
        SearchOutcome outcome = issues.search(call.userKey(), wanted.jql(), wanted.startAt(), most);
        if (outcome instanceof SearchOutcome.Refused refused) {
            throw ApiFailure.invalid(refused.messages(), Map.of());
        }
        SearchOutcome.Found found = (SearchOutcome.Found) outcome;
        List<Map<String, Object>> list =
                shapes.issues(call, found.issues(), wanted.fields(), new Expansions(onlyOfIssues(wanted)));
        Map<String, Object> page = object(
                "expand",
                "schema,names",
                "startAt",
                wanted.startAt(),
                "maxResults",
                most,
                "total",
                found.total(),
                "issues",
                list);
        if (wanted.expand().has("names")) {
            page.put("names", fields.names(ids()));
        }
        if (wanted.expand().has("schema")) {
            page.put("schema", fields.schemas(ids()));
        }
        return page;
    }

    /** Names and schemas are told once for the page, the rest for each issue. */
    private static Set<String> onlyOfIssues(Wanted wanted) {
        Set<String> names = new LinkedHashSet<>(wanted.expand().names());
        names.removeAll(List.of("names", "schema"));
        return names;
    }

    private List<String> ids() {
        return fields.all().stream().map(field -> (String) field.get("id")).toList();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isTextual()) {
            texts.add(node.asText());
        }
        node.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
