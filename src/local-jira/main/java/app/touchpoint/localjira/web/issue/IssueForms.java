package app.touchpoint.localjira.web.issue;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.issue.FieldMeta;
import app.touchpoint.localjira.issue.IssueOutcome;
import app.touchpoint.localjira.issue.IssueView;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.value.Input;
import app.touchpoint.localjira.web.value.Inputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The form of a screen's fields, which creating, editing and transitions share. */
final class IssueForms {

    private final Site site;
    private final Inputs inputs;

    IssueForms(Site site) {
        this.site = site;
        this.inputs = new Inputs(site);
    }

    /**
     * What a form is for.
     *
     * @param action with {@code cancel}, below the context path
     * @param hidden what the form sends along
     */
    record Form(String title, String action, String submit, String cancel, Map<String, String> hidden) {}

    /**
     * What a form shows.
     *
     * @param issue where values come from that the request does not have
     * @param messages what is wrong beyond single fields
     */
    record Content(
            List<FieldMeta> fields, @Nullable IssueView issue, List<String> messages, Map<String, String> errors) {}

    Answer show(PageRequest request, Form form, Content content, String projectKey, int status) {
        List<Input> shown = inputs.of(request, content.fields(), content.issue(), content.errors());
        List<String> messages = new ArrayList<>(content.messages());
        messages.addAll(inputs.unplaced(shown, content.errors()));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", form.title());
        model.put("action", form.action());
        model.put("submit", form.submit());
        model.put("cancel", form.cancel());
        model.put("hidden", form.hidden().entrySet());
        model.put("inputs", shown);
        model.put("messages", messages);
        model.put("failed", status != 200);
        model.put(
                "users",
                site.configuration().users().all().stream()
                        .filter(LocalUser::active)
                        .toList());
        return new Answer.Show(
                site.view(request, form.title(), "issue-form.vm", model).beside(projectKey, ""), status);
    }

    /** What a form that cannot be read has wrong: what was not understood, and what is missing besides. */
    Map<String, String> errors(PageRequest request, List<FieldMeta> fields, Map<String, String> unread) {
        Map<String, String> all = new LinkedHashMap<>(inputs.missing(request, fields));
        all.putAll(unread);
        return all;
    }

    /** A refusal that no form can mend. */
    Answer answer(PageRequest request, IssueOutcome.Refused refused) {
        return switch (refused.reason()) {
            case NOT_LOGGED_IN -> new Answer.LogIn();
            case FORBIDDEN -> new Answer.Refuse(403);
            case NOT_FOUND -> Answer.notFound();
            case VALIDATION_FAILED ->
                new Answer.Show(
                        site.view(
                                request,
                                request.texts().get("error.400.title"),
                                "messages.vm",
                                Map.of("messages", all(refused))),
                        400);
        };
    }

    private static List<String> all(IssueOutcome.Refused refused) {
        List<String> messages = new ArrayList<>(refused.messages());
        messages.addAll(refused.errors().values());
        return messages;
    }
}
