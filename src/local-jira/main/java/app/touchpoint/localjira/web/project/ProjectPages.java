package app.touchpoint.localjira.web.project;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.fragment.Panel;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.SearchOutcome;
import app.touchpoint.localjira.project.LocalComponent;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The list of projects and the page of one. */
public final class ProjectPages {

    private static final int RECENT = 10;

    private final Site site;

    public ProjectPages(Site site) {
        this.site = site;
    }

    /** A project as a row or heading. */
    public record Row(String key, String name, String description, String lead, boolean archived) {}

    /** The projects that the visitor may browse. */
    public Answer list(PageRequest request) {
        ConfigurationPart configuration = site.configuration();
        List<Long> visible = configuration.permissions().projects("BROWSE_PROJECTS", request.userKey());
        List<Row> rows = configuration.projects().all().stream()
                .filter(project -> visible.contains(project.id()))
                .map(this::row)
                .toList();
        String title = request.texts().get("header.projects");
        return Answer.show(site.view(request, title, "projects.vm", Map.of("projects", rows))
                .section("projects"));
    }

    /** The summary of a project, or the app's panel that {@code selectedItem} names (A-web-07). */
    public Answer project(PageRequest request) {
        Optional<LocalProject> project = site.configuration()
                .projects()
                .byKey(request.variable("key"))
                .filter(found -> site.configuration()
                        .permissions()
                        .hasProject("BROWSE_PROJECTS", found.id(), request.userKey()));
        if (project.isEmpty()) {
            return Answer.notFound();
        }
        String item = request.parameter("selectedItem");
        return item.isEmpty() ? summary(request, project.get()) : panel(request, project.get(), item);
    }

    private Answer panel(PageRequest request, LocalProject project, String location) {
        List<Panel> panels = site.fragments().panels(location, site.places().project(request, project.id()));
        if (panels.isEmpty()) {
            return Answer.notFound();
        }
        StringBuilder html = new StringBuilder();
        panels.forEach(panel -> html.append(panel.html().get()));
        String label =
                panels.get(0).label().isEmpty() ? project.name() : panels.get(0).label();
        return Answer.show(site.view(
                        request,
                        label + " - " + project.name(),
                        "panel.vm",
                        Map.of("content", new Html(html.toString())))
                .beside(project.key(), location)
                .with("jira.project.sidebar", location));
    }

    private Answer summary(PageRequest request, LocalProject project) {
        ConfigurationPart configuration = site.configuration();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("project", row(project));
        values.put(
                "components",
                configuration.projects().components(project.id()).stream()
                        .map(LocalComponent::name)
                        .toList());
        values.put(
                "types",
                configuration.issueTypes().ofProject(project.id()).stream()
                        .map(LocalIssueType::name)
                        .toList());
        values.put("issues", recent(request, project));
        return Answer.show(
                site.view(request, project.name(), "project.vm", values).beside(project.key(), "summary"));
    }

    private List<IssueView> recent(PageRequest request, LocalProject project) {
        if (project.archived()) {
            return List.of();
        }
        SearchOutcome outcome = site.issues()
                .search(request.userKey(), "project = " + project.key() + " ORDER BY updated DESC", 0, RECENT);
        return outcome instanceof SearchOutcome.Found found ? found.issues() : List.of();
    }

    private Row row(LocalProject project) {
        String lead = site.configuration()
                .users()
                .byKey(project.leadKey())
                .map(LocalUser::displayName)
                .orElse(project.leadKey());
        return new Row(project.key(), project.name(), project.description(), lead, project.archived());
    }
}
