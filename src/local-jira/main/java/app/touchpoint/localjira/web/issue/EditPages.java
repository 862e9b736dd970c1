package app.touchpoint.localjira.web.issue;

import app.touchpoint.localjira.issue.FieldMeta;
import app.touchpoint.localjira.issue.FormValues;
import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.issue.TransitionView;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changing an issue: its edit screen, and its workflow with the screens of transitions. */
public final class EditPages {

    private final Site site;
    private final IssueForms forms;

    public EditPages(Site site) {
        this.site = site;
        this.forms = new IssueForms(site);
    }

    /** The edit screen. */
    public Answer form(PageRequest request) {
        return issue(request)
                .map(issue -> show(request, issue, List.of(), Map.of(), 200))
                .orElseGet(Answer::notFound);
    }

    /** Changes the issue, or shows the form again with what is wrong. */
    public Answer submit(PageRequest request) {
        Optional<IssueView> found = issue(request);
        if (found.isEmpty()) {
            return Answer.notFound();
        }
        IssueView issue = found.get();
        List<FieldMeta> fields = site.issues().editFields(request.userKey(), issue.id());
        FormValues read = read(request, issue, fields);
        if (!read.errors().isEmpty()) {
            return show(request, issue, List.of(), forms.errors(request, fields, read.errors()), 400);
        }
        IssueOutcome outcome = site.issues().edit(request.userKey(), issue.id(), read.values());
        if (outcome instanceof IssueOutcome.Refused refused) {
            return refused.reason() == IssueOutcome.Reason.VALIDATION_FAILED
                    ? show(request, issue, refused.messages(), refused.errors(), 400)
                    : forms.answer(request, refused);
        }
        return new Answer.Redirect("/browse/" + issue.key());
    }

    /** The screen of a transition, by a link; one without a screen is not taken by a link (A-web-19). */
    public Answer screen(PageRequest request) {
        Optional<IssueView> issue = issue(request);
        return issue.flatMap(found -> offered(request, found))
                .filter(transition -> !transition.fields().isEmpty())
                .map(transition -> show(request, issue.orElseThrow(), transition, List.of(), Map.of()))
                .orElseGet(Answer::notFound);
    }

    private Optional<TransitionView> offered(PageRequest request, IssueView issue) {
        return site.issues().transitions(request.userKey(), issue.id()).stream()
                .filter(each -> String.valueOf(each.id()).equals(request.parameter("action")))
                .findFirst();
    }

    /** Takes a transition; one with a screen shows it first. */
    public Answer transition(PageRequest request) {
        Optional<IssueView> issue = issue(request);
        Optional<TransitionView> transition = issue.flatMap(found -> offered(request, found));
        if (issue.isEmpty() || transition.isEmpty()) {
            return Answer.notFound();
        }
        boolean sent = !request.parameter("confirmed").isEmpty();
        return transition.get().fields().isEmpty() || sent
                ? take(request, issue.get(), transition.get())
                : show(request, issue.get(), transition.get(), List.of(), Map.of());
    }

    private Answer take(PageRequest request, IssueView issue, TransitionView transition) {
        FormValues read = read(request, issue, transition.fields());
        if (!read.errors().isEmpty()) {
            return show(request, issue, transition, List.of(), read.errors());
        }
        IssueOutcome outcome = site.issues().transition(request.userKey(), issue.id(), transition.id(), read.values());
        if (outcome instanceof IssueOutcome.Refused refused) {
            return refused.reason() == IssueOutcome.Reason.VALIDATION_FAILED
                            && !transition.fields().isEmpty()
                    ? show(request, issue, transition, refused.messages(), refused.errors())
                    : forms.answer(request, refused);
        }
        return new Answer.Redirect(after(request, issue));
    }

    /** Where a transition leads afterwards: back to where the person came from, within Jira, or to the issue (A-web-21). */
    private static String after(PageRequest request, IssueView issue) {
        String wanted = request.parameter("returnUrl");
        return wanted.startsWith("/") && !wanted.startsWith("//") ? wanted : "/browse/" + issue.key();
    }

    /** The fields of a screen as the form has them; a choice without any mark is sent as nothing and means none. */
    private FormValues read(PageRequest request, IssueView issue, List<FieldMeta> fields) {
        Map<String, String[]> form = new LinkedHashMap<>();
        for (FieldMeta field : fields) {
            if (field.kind() != FieldMeta.Kind.READ_ONLY) {
                String[] values = request.http().getParameterValues(field.id());
                form.put(field.id(), values == null ? new String[] {""} : values);
            }
        }
        return site.issues().read(request.userKey(), issue.projectId(), issue.typeId(), form);
    }

    private Optional<IssueView> issue(PageRequest request) {
        return site.issues().view(request.userKey(), request.parameter("id"));
    }

    private Answer show(
            PageRequest request, IssueView issue, List<String> messages, Map<String, String> errors, int status) {
        List<FieldMeta> fields = site.issues().editFields(request.userKey(), issue.id());
        if (fields.isEmpty()) {
            return new Answer.Refuse(403);
        }
        IssueForms.Form form = form(request, issue, request.texts().get("edit.title", issue.key()), Map.of());
        return forms.show(
                request, form, new IssueForms.Content(fields, issue, messages, errors), projectKey(issue), status);
    }

    private Answer show(
            PageRequest request,
            IssueView issue,
            TransitionView transition,
            List<String> messages,
            Map<String, String> errors) {
        IssueForms.Form form = new IssueForms.Form(
                issue.key() + ": " + transition.name(),
                "/secure/WorkflowUIDispatcher.jspa",
                transition.name(),
                after(request, issue),
                Map.of(
                        "id", String.valueOf(issue.id()),
                        "action", String.valueOf(transition.id()),
                        "returnUrl", request.parameter("returnUrl"),
                        "confirmed", "true"));
        return forms.show(
                request,
                form,
                new IssueForms.Content(transition.fields(), issue, messages, errors),
                projectKey(issue),
                errors.isEmpty() && messages.isEmpty() ? 200 : 400);
    }

    private static IssueForms.Form form(
            PageRequest request, IssueView issue, String title, Map<String, String> hidden) {
        Map<String, String> all = new LinkedHashMap<>(hidden);
        all.put("id", String.valueOf(issue.id()));
        return new IssueForms.Form(
                title, "/secure/EditIssue.jspa", request.texts().get("save"), "/browse/" + issue.key(), all);
    }

    private static String projectKey(IssueView issue) {
        return issue.key().substring(0, issue.key().lastIndexOf('-'));
    }
}
