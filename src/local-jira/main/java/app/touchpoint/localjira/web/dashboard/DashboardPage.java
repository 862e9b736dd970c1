package app.touchpoint.localjira.web.dashboard;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.dashboard.DashboardItemModule;
import app.touchpoint.localjira.dashboard.DashboardItems;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.SearchOutcome;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.sal.Texts;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The dashboard: projects, what is assigned to the visitor, and for administrators the offer of a sample. */
public final class DashboardPage {

    private static final int MOST = 10;
    private static final int MOST_PREFERENCES = 4_000;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;

    private final Site site;
    private final Function<PageRequest, Html> offer;

    /**
     * @param offer what stands above everything else, e.g. the offer of the sample; empty for most visitors
     */
    public DashboardPage(Site site, Function<PageRequest, Html> offer) {
        this.site = site;
        this.offer = offer;
    }

    /** The page. */
    public Answer view(PageRequest request) {
        ConfigurationPart configuration = site.configuration();
        List<Long> visible = configuration.permissions().projects("BROWSE_PROJECTS", request.userKey());
        List<LocalProject> projects = configuration.projects().all().stream()
                .filter(project -> visible.contains(project.id()) && !project.archived())
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("name", request.user().map(LocalUser::displayName).orElse(""));
        model.put("offer", offer.apply(request));
        model.put("projects", projects);
        model.put(
                "assigned", search(request, "assignee = currentUser() AND resolution IS EMPTY ORDER BY updated DESC"));
        model.put("recent", search(request, "ORDER BY updated DESC"));
        model.put(
                "items",
                items().of(user(request)).stream()
                        .map(item -> item(request, item))
                        .toList());
        model.put(
                "offered",
                items().offered().stream()
                        .map(module -> offered(request, module))
                        .toList());
        return Answer.show(site.view(request, request.texts().get("header.dashboard"), "dashboard.vm", model)
                .section("dashboard")
                .with("atl.dashboard"));
    }

    /** Puts an item on the visitor's dashboard; 400 for one that no app offers. */
    public Answer add(PageRequest request) {
        return items().add(user(request), request.parameter("module")) ? back() : new Answer.Refuse(BAD_REQUEST);
    }

    /** Stores what an item's script wants to keep; 404 for an item of somebody else, 400 for too much. */
    public Answer prefer(PageRequest request) {
        String preferences = request.parameter("preferences");
        if (preferences.length() > MOST_PREFERENCES) {
            return new Answer.Refuse(BAD_REQUEST);
        }
        boolean stored = request.number("id")
                .filter(id -> items().prefer(user(request), id, preferences))
                .isPresent();
        return stored ? back() : new Answer.Refuse(NOT_FOUND);
    }

    /** Takes an item from the visitor's dashboard; 404 for one of somebody else. */
    public Answer remove(PageRequest request) {
        boolean gone = request.number("id")
                .filter(id -> items().remove(user(request), id))
                .isPresent();
        return gone ? back() : new Answer.Refuse(NOT_FOUND);
    }

    private static Answer back() {
        return new Answer.Redirect("/secure/Dashboard.jspa");
    }

    private static String user(PageRequest request) {
        return request.user().orElseThrow().key();
    }

    private DashboardItems items() {
        return site.services().get(DashboardItems.class);
    }

    private Map<String, Object> item(PageRequest request, DashboardItems.Placed placed) {
        return Map.of(
                "id", placed.id(),
                "title", text(request, placed.module().titleKey()),
                "module", placed.module().amdModule(),
                "configurable", placed.module().configurable(),
                "preferences", placed.preferences());
    }

    private Map<String, Object> offered(PageRequest request, DashboardItemModule module) {
        return Map.of(
                "key", module.completeKey(),
                "title", text(request, module.titleKey()),
                "description", text(request, module.descriptionKey()));
    }

    /** In the app's own words. */
    private String text(PageRequest request, String key) {
        return site.services().get(Texts.class).text(request.visitor().locale(), key);
    }

    private List<IssueView> search(PageRequest request, String jql) {
        SearchOutcome outcome = site.issues().search(request.userKey(), jql, 0, MOST);
        return outcome instanceof SearchOutcome.Found found ? found.issues() : List.of();
    }
}
