package app.touchpoint.localjira.web.issue;

import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.FieldMeta;
import app.touchpoint.localjira.issue.FormValues;
import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.NewIssue;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Creating an issue: first project and type, then the fields of the create screen, filled in from the address where it says so. */
public final class CreatePages {

    private final Site site;
    private final IssueForms forms;

    public CreatePages(Site site) {
        this.site = site;
        this.forms = new IssueForms(site);
    }

    /** A project with the types of its new issues. */
    public record Target(LocalProject project, List<LocalIssueType> types) {}

    /** The choice of project and type; the types follow from the project, so each is offered with its project. */
    public Answer choose(PageRequest request) {
        ConfigurationPart configuration = site.configuration();
        String wanted = request.parameter("project");
        List<Long> permitted = configuration.permissions().projects("CREATE_ISSUES", request.userKey());
        List<Target> targets = configuration.projects().all().stream()
                .filter(project -> permitted.contains(project.id()) && !project.archived())
                .map(project -> new Target(project, types(project.id())))
                .sorted(java.util.Comparator.comparing(
                        target -> !target.project().key().equalsIgnoreCase(wanted)))
                .toList();
        String title = request.texts().get("create.title");
        return Answer.show(site.view(request, title, "create-choose.vm", Map.of("targets", targets)));
    }

    /** The form with the fields of the create screen. */
    public Answer form(PageRequest request) {
        Optional<Answer> refusal = refusal(request);
        return refusal.orElseGet(() -> show(request, List.of(), Map.of(), 200));
    }

    /** Creates the issue, or shows the form again with what is wrong. */
    public Answer submit(PageRequest request) {
        Optional<Answer> refusal = refusal(request);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        long projectId = request.number("pid").orElseThrow();
        String typeId = request.parameter("issuetype");
        FormValues read = site.issues()
                .read(request.userKey(), projectId, typeId, request.http().getParameterMap());
        if (!read.errors().isEmpty()) {
            List<FieldMeta> fields = site.issues().createFields(request.userKey(), projectId, typeId);
            return show(request, List.of(), forms.errors(request, fields, read.errors()), 400);
        }
        IssueOutcome outcome = site.issues().create(request.userKey(), new NewIssue(projectId, typeId, read.values()));
        if (outcome instanceof IssueOutcome.Refused refused) {
            return refused.reason() == IssueOutcome.Reason.VALIDATION_FAILED
                    ? show(request, refused.messages(), refused.errors(), 400)
                    : forms.answer(request, refused);
        }
        return new Answer.Redirect(
                "/browse/" + ((IssueOutcome.Done) outcome).issue().key());
    }

    private Answer show(PageRequest request, List<String> messages, Map<String, String> errors, int status) {
        LocalProject project = project(request).orElseThrow();
        String typeId = request.parameter("issuetype");
        String type = site.configuration()
                .issueTypes()
                .byId(typeId)
                .map(LocalIssueType::name)
                .orElse("");
        IssueForms.Form form = new IssueForms.Form(
                request.texts().get("create.heading", type, project.name()),
                "/secure/CreateIssueDetails.jspa",
                request.texts().get("create.submit"),
                "/projects/" + project.key(),
                Map.of("pid", String.valueOf(project.id()), "issuetype", typeId));
        return forms.show(
                request,
                form,
                new IssueForms.Content(
                        site.issues().createFields(request.userKey(), project.id(), typeId), null, messages, errors),
                project.key(),
                status);
    }

    /** The answer when there is nothing to fill in: no such target, or no permission. */
    private Optional<Answer> refusal(PageRequest request) {
        Optional<LocalProject> project = project(request);
        String typeId = request.parameter("issuetype");
        if (project.isEmpty()) {
            return Optional.of(
                    request.parameter("pid").isEmpty()
                            ? new Answer.Redirect("/secure/CreateIssue!default.jspa")
                            : Answer.notFound());
        }
        if (types(project.get().id()).stream().noneMatch(type -> type.id().equals(typeId))) {
            return Optional.of(new Answer.Redirect(
                    "/secure/CreateIssue!default.jspa?project=" + project.get().key()));
        }
        boolean permitted = site.configuration()
                .permissions()
                .hasProject("CREATE_ISSUES", project.get().id(), request.userKey());
        return permitted ? Optional.empty() : Optional.of(new Answer.Refuse(403));
    }

    private Optional<LocalProject> project(PageRequest request) {
        return request.number("pid")
                .flatMap(site.configuration().projects()::byId)
                .filter(project -> site.configuration()
                        .permissions()
                        .hasProject("BROWSE_PROJECTS", project.id(), request.userKey()));
    }

    private List<LocalIssueType> types(long projectId) {
        return site.configuration().issueTypes().ofProject(projectId).stream()
                .filter(type -> !type.subTask())
                .toList();
    }
}
