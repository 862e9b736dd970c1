package app.touchpoint.localjira.web.issue;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.Relocations;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Moving an issue to another project or type and copying it; Jira asks in several steps what is one form here (A-web-14). */
public final class RelocationPages {

    private final Site site;
    private final IssueForms forms;

    public RelocationPages(Site site) {
        this.site = site;
        this.forms = new IssueForms(site);
    }

    /** A project and a type of it. */
    public record Target(String value, String label) {}

    /** Where to? */
    public Answer askWhere(PageRequest request) {
        return issue(request)
                .map(issue -> page(request, issue, "issue-move.vm", Map.of("targets", targets(request, issue))))
                .orElseGet(Answer::notFound);
    }

    /** Moves; {@code target} is a project's id, a slash and a type's id. */
    public Answer move(PageRequest request) {
        Optional<IssueView> issue = issue(request);
        String target = request.parameter("target");
        if (issue.isEmpty() || !target.matches("\\d{1,18}/\\w{1,60}")) {
            return Answer.notFound();
        }
        int slash = target.indexOf('/');
        Relocations.Place place =
                new Relocations.Place(Long.parseLong(target.substring(0, slash)), target.substring(slash + 1));
        return answer(request, relocations().move(request.userKey(), issue.get().id(), place, Map.of()));
    }

    /** What is the copy called? */
    public Answer askSummary(PageRequest request) {
        return issue(request)
                .map(issue -> page(request, issue, "issue-clone.vm", Map.of("summary", "CLONE - " + issue.summary())))
                .orElseGet(Answer::notFound);
    }

    /** Copies. */
    public Answer copy(PageRequest request) {
        return issue(request)
                .map(issue -> answer(
                        request, relocations().copy(request.userKey(), issue.id(), request.parameter("summary"))))
                .orElseGet(Answer::notFound);
    }

    private Relocations relocations() {
        return site.services().get(Relocations.class);
    }

    private Answer answer(PageRequest request, IssueOutcome outcome) {
        return outcome instanceof IssueOutcome.Refused refused
                ? forms.answer(request, refused)
                : new Answer.Redirect(
                        "/browse/" + ((IssueOutcome.Done) outcome).issue().key());
    }

    private Answer page(PageRequest request, IssueView issue, String template, Map<String, Object> values) {
        Map<String, Object> all = new java.util.LinkedHashMap<>(values);
        all.put("issue", issue);
        return Answer.show(site.view(request, issue.key(), template, all));
    }

    private List<Target> targets(PageRequest request, IssueView issue) {
        ConfigurationPart configuration = site.configuration();
        List<Long> permitted = configuration.permissions().projects("CREATE_ISSUES", request.userKey());
        Function<LocalProject, List<LocalIssueType>> types =
                project -> configuration.issueTypes().ofProject(project.id());
        return configuration.projects().all().stream()
                .filter(project -> permitted.contains(project.id()) && !project.archived())
                .flatMap(project -> types.apply(project).stream()
                        .filter(type -> !type.subTask())
                        .filter(type ->
                                project.id() != issue.projectId() || !type.id().equals(issue.typeId()))
                        .map(type -> new Target(project.id() + "/" + type.id(), project.name() + " – " + type.name())))
                .toList();
    }

    private Optional<IssueView> issue(PageRequest request) {
        return site.issues().view(request.userKey(), request.parameter("id"));
    }
}
