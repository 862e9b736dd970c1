package app.touchpoint.localjira.web.dashboard;

import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.SearchOutcome;
import app.touchpoint.localjira.project.LocalProject;
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
        return Answer.show(site.view(request, request.texts().get("header.dashboard"), "dashboard.vm", model)
                .section("dashboard")
                .with("atl.dashboard"));
    }

    private List<IssueView> search(PageRequest request, String jql) {
        SearchOutcome outcome = site.issues().search(request.userKey(), jql, 0, MOST);
        return outcome instanceof SearchOutcome.Found found ? found.issues() : List.of();
    }
}
