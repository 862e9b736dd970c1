package app.touchpoint.localjira.web.issue;

import app.touchpoint.localjira.fragment.FragmentContext;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.TransitionView;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.screen.Operation;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.page.View;
import app.touchpoint.localjira.web.value.FieldNames;
import app.touchpoint.localjira.web.value.FieldValues;
import app.touchpoint.localjira.web.value.FieldValues.Where;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page of an issue at {@code /browse/KEY-1}. */
public final class IssuePage {

    /** Fields with a place of their own on the page. */
    private static final Set<String> PLACED =
            Set.of("summary", "description", "assignee", "reporter", "issuetype", "status", "attachment", "comment");

    private static final List<String> TOOL_SECTIONS = List.of("operations-operations", "jira.issue.tools");

    private final Site site;
    private final FieldValues values;
    private final FieldNames names;
    private final IssueActivity activity;
    private final IssuePanels panels;

    public IssuePage(Site site) {
        this.site = site;
        this.values = new FieldValues(site);
        this.names = new FieldNames(site.configuration().customFields());
        this.activity = new IssueActivity(site);
        this.panels = new IssuePanels(site);
    }

    /** A field with its name. */
    public record Shown(String id, String name, Html value) {}

    /** A link of the page's tool bar that an app adds (A-web-18). */
    public record Tool(String id, String label, String url, String styleClass, String title) {}

    /** The page; 404 for an issue that is not there or may not be browsed. */
    public Answer view(PageRequest request) {
        String key = request.variable("key");
        Optional<IssueView> issue = site.issues().view(request.userKey(), key);
        if (issue.isEmpty()) {
            return Answer.notFound();
        }
        // An older key of a moved issue leads to where it is now.
        return issue.get().key().equalsIgnoreCase(key)
                ? page(request, issue.get())
                : new Answer.Redirect("/browse/" + issue.get().key());
    }

    private Answer page(PageRequest request, IssueView issue) {
        LocalProject project =
                site.configuration().projects().byId(issue.projectId()).orElseThrow();
        FragmentContext context = site.places().issue(request, issue.projectId(), issue.id());
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("issue", issue);
        model.put("project", project);
        model.put("type", values.of(request, issue, "issuetype", Where.ISSUE));
        model.put("status", values.of(request, issue, "status", Where.ISSUE));
        model.put("description", issue.value("description") instanceof String text ? text : "");
        model.put("details", details(request, issue));
        model.put("people", shown(request, issue, List.of("assignee", "reporter")));
        model.put("dates", shown(request, issue, List.of("created", "updated")));
        model.put(
                "mayEdit",
                !site.issues().editFields(request.userKey(), issue.id()).isEmpty());
        model.put("mayMove", permitted(request, issue, "MOVE_ISSUES"));
        model.put("mayClone", permitted(request, issue, "CREATE_ISSUES"));
        model.put("mayDelete", permitted(request, issue, "DELETE_ISSUES"));
        model.put("mayComment", permitted(request, issue, "ADD_COMMENTS"));
        model.put("mayLink", permitted(request, issue, "LINK_ISSUES"));
        List<TransitionView> transitions = site.issues().transitions(request.userKey(), issue.id());
        model.put("transitions", transitions);
        model.put("tools", tools(context));
        model.put("left", panels.of(IssuePanels.LEFT, request, context, issue.id()));
        model.put("right", panels.of(IssuePanels.RIGHT, request, context, issue.id()));
        activity.addTo(model, request, issue);
        View view = site.view(request, "[" + issue.key() + "] " + issue.summary(), "issue.vm", model);
        return Answer.show(
                view.beside(project.key(), "issues").head(metaOf(issue)).with("jira.view.issue"));
    }

    /** One panel for scripts that load it after the page. */
    public Answer panel(PageRequest request) {
        return site.issues()
                .view(request.userKey(), request.parameter("issueId"))
                .flatMap(issue -> panels.one(
                        request.parameter("panel"), site.places().issue(request, issue.projectId(), issue.id())))
                .<Answer>map(Answer.Part::new)
                .orElseGet(Answer::notFound);
    }

    private List<Shown> details(PageRequest request, IssueView issue) {
        List<String> ids =
                site.configuration().screens().visibleFields(issue.projectId(), issue.typeId(), Operation.VIEW);
        List<String> calculated = issue.values().keySet().stream()
                .filter(id -> id.startsWith("customfield_") && !ids.contains(id))
                .toList();
        List<Shown> all = new java.util.ArrayList<>(shown(
                request, issue, ids.stream().filter(id -> !PLACED.contains(id)).toList()));
        all.addAll(shown(request, issue, calculated));
        return all;
    }

    private List<Shown> shown(PageRequest request, IssueView issue, List<String> ids) {
        return ids.stream()
                .map(id -> new Shown(id, names.of(id, request.texts()), values.of(request, issue, id, Where.ISSUE)))
                .filter(shown -> !shown.value().text().isBlank())
                .toList();
    }

    private boolean permitted(PageRequest request, IssueView issue, String permission) {
        return site.configuration().permissions().hasIssue(permission, IssueFactsOf.view(issue), request.userKey());
    }

    private List<Tool> tools(FragmentContext context) {
        return TOOL_SECTIONS.stream()
                .flatMap(section -> site.fragments().links(section, context).stream())
                .map(link -> new Tool(link.id(), link.label(), link.url(), link.styleClass(), link.title()))
                .toList();
    }

    /** What {@code JIRA.Issue} and scripts of apps read. */
    private static Html metaOf(IssueView issue) {
        return new Html("<meta name=\"ajs-issue-id\" content=\"" + issue.id() + "\">"
                + "<meta name=\"ajs-issue-key\" content=\"" + Html.escape(issue.key()) + "\">");
    }
}
