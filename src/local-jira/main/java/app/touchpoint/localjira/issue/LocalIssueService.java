package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LocalWorkflow;
import app.touchpoint.localjira.directory.CurrentUser;
import app.touchpoint.localjira.issue.IssueOutcome.Reason;
import app.touchpoint.localjira.issue.IssueOutcome.Refused;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user does with issues, for apps: strings in the language of the thread's user (A-issue-10), errors by field, permissions and
 * screens checked. Validation and act are two calls; another may change the issue between them, and only the given fields are written.
 */
final class LocalIssueService implements IssueService {

    /** Where a validation keeps what the act needs. */
    private static final String HELD = "app.touchpoint.localjira.issue.held";

    private final IssueWorkshop workshop;
    private final IssueObjects objects;
    private final CurrentUser currentUser;

    LocalIssueService(IssueWorkshop workshop, IssueObjects objects, CurrentUser currentUser) {
        this.workshop = workshop;
        this.objects = objects;
        this.currentUser = currentUser;
    }

    private static @Nullable String key(@Nullable ApplicationUser user) {
        return user == null ? null : user.getKey();
    }

    private IssueResult result(@Nullable ApplicationUser user, Optional<IssueView> issue) {
        return issue.map(found -> new IssueResult(LocalIssue.partial(found, objects), new SimpleErrorCollection()))
                .orElseGet(() -> new IssueResult(null, notFound(user)));
    }

    @Override
    public IssueInputParameters newIssueInputParameters() {
        return new LocalIssueInput();
    }

    @Override
    public CreateValidationResult validateCreate(@Nullable ApplicationUser user, IssueInputParameters parameters) {
        String userKey = key(user);
        NewIssue place = new NewIssue(
                Objects.requireNonNullElse(parameters.getProjectId(), -1L),
                Objects.requireNonNullElse(parameters.getIssueTypeId(), ""),
                Map.of());
        Refusals refusals = workshop.rules().place(userKey, place.projectId(), place.issueTypeId());
        if (!refusals.isEmpty()) {
            return new CreateValidationResult(null, errors(refusals), Map.of());
        }
        FormValues form = read(userKey, place, parameters);
        NewIssue given = new NewIssue(place.projectId(), place.issueTypeId(), form.values());
        // A-issue-11
        NewIssue issue = workshop.rules().mayModifyReporter(userKey, place.projectId())
                ? given
                : workshop.withReporter(userKey, given);
        Refusals wrong = workshop.rules().create(userKey, issue, !parameters.skipScreenCheck());
        form.errors().forEach(wrong::sentence);
        if (issue.values().get(FieldIds.REPORTER) == null) {
            wrong.field(FieldIds.REPORTER, "issue.reporter.required");
        }
        return new CreateValidationResult(null, errors(wrong), Map.of(HELD, issue));
    }

    private FormValues read(@Nullable String userKey, NewIssue place, IssueInputParameters parameters) {
        Map<String, String[]> strings = parameters.getActionParameters();
        strings.computeIfPresent(FieldIds.DUE_DATE, (name, texts) -> new String[] {day(texts[0])});
        return workshop.forms().read(userKey, currentUser.locale(), place, strings);
    }

    /** The form takes days as browsers send them; what is no day of the date picker's is none there either. */
    private String day(String text) {
        if (text.isEmpty()) {
            return text;
        }
        LocalDate day = LocalDateFieldFormat.parse(text, currentUser.locale());
        return day == null ? "not a day: " + text : day.toString();
    }

    @Override
    public IssueResult create(@Nullable ApplicationUser user, CreateValidationResult validation) {
        if (!validation.isValid()) {
            throw new IllegalStateException("An issue cannot be created with a validation result that has errors.");
        }
        NewIssue issue = (NewIssue) Objects.requireNonNull(
                validation.getFieldValuesHolder().get(HELD), "The validation result is not one of validateCreate.");
        IssueView created = workshop.writer().create(key(user), issue, WriteOptions.event(EventType.ISSUE_CREATED_ID));
        return new IssueResult(LocalIssue.partial(created, objects), new SimpleErrorCollection());
    }

    @Override
    public UpdateValidationResult validateUpdate(
            @Nullable ApplicationUser user, Long issueId, IssueInputParameters parameters) {
        retained("validateUpdate", parameters, true);
        String userKey = key(user);
        Optional<IssueView> found = workshop.access().browsable(userKey, issueId);
        if (found.isEmpty()) {
            return new UpdateValidationResult(null, notFound(user), Map.of());
        }
        IssueView issue = found.get();
        FormValues form = read(userKey, new NewIssue(issue.projectId(), issue.typeId(), Map.of()), parameters);
        Refusals wrong = workshop.rules().edit(userKey, issue, form.values(), !parameters.skipScreenCheck());
        form.errors().forEach(wrong::sentence);
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(HELD, new Changes(issue.id(), form.values()));
        return new UpdateValidationResult(LocalIssue.partial(issue, objects), errors(wrong), held);
    }

    /** A-issue-32 */
    private static void retained(String method, IssueInputParameters parameters, boolean onlyGivenAreValidated) {
        LocalIssueInput.Retention said = ((LocalIssueInput) parameters).retention();
        if (said == null || !said.retain() || said.onlyGivenAreValidated() != onlyGivenAreValidated) {
            throw new UnsupportedOperationException(
                    "IssueService." + method + " where parameters say of what is not given " + said
                            + ": without retaining Jira would clear it.");
        }
    }

    private record Changes(long issueId, Map<String, @Nullable Object> values) {}

    @Override
    public IssueResult update(
            @Nullable ApplicationUser user,
            UpdateValidationResult validation,
            EventDispatchOption option,
            boolean sendMail) {
        if (!validation.isValid()) {
            throw new IllegalStateException("An issue cannot be updated with a validation result that has errors.");
        }
        Changes changes = (Changes) Objects.requireNonNull(
                validation.getFieldValuesHolder().get(HELD), "The validation result is not one of validateUpdate.");
        WriteOptions options = new WriteOptions(option.isEventBeingSent() ? EventType.ISSUE_UPDATED_ID : 0, sendMail);
        return result(user, workshop.writer().update(key(user), changes.issueId(), changes.values(), options));
    }

    @Override
    public TransitionValidationResult validateTransition(
            @Nullable ApplicationUser user, Long issueId, int actionId, IssueInputParameters parameters) {
        retained("validateTransition", parameters, false);
        String userKey = key(user);
        Optional<IssueView> found = workshop.access().browsable(userKey, issueId);
        if (found.isEmpty()) {
            return new TransitionValidationResult(null, notFound(user), Map.of());
        }
        IssueView issue = found.get();
        LocalIssue shown = LocalIssue.partial(issue, objects);
        Optional<LocalWorkflow.Transition> transition = workshop.transitions().offered(userKey, issue, actionId);
        if (transition.isEmpty()) {
            return new TransitionValidationResult(
                    shown, errors(workshop.transitions().notOffered(userKey, issue, actionId)), Map.of());
        }
        FormValues form = read(userKey, new NewIssue(issue.projectId(), issue.typeId(), Map.of()), parameters);
        Refusals wrong = workshop.transitions().check(userKey, issue, transition.get(), form.values());
        form.errors().forEach(wrong::sentence);
        Map<String, Object> held = new LinkedHashMap<>();
        held.put(HELD, new Step(issue.id(), actionId, form.values()));
        return new TransitionValidationResult(shown, errors(wrong), held);
    }

    private record Step(long issueId, int actionId, Map<String, @Nullable Object> values) {}

    /** The validators of the workflow are asked here and not before (A-issue-22). */
    @Override
    public IssueResult transition(@Nullable ApplicationUser user, TransitionValidationResult validation) {
        if (!validation.isValid()) {
            throw new IllegalStateException("An issue cannot be moved with a validation result that has errors.");
        }
        Step step = (Step) Objects.requireNonNull(
                validation.getFieldValuesHolder().get(HELD), "The validation result is not one of validateTransition.");
        IssueOutcome outcome = workshop.transitions().take(key(user), step.issueId(), step.actionId(), step.values());
        return outcome instanceof IssueOutcome.Done done
                ? result(user, Optional.of(done.issue()))
                : new IssueResult(validation.getIssue(), errors((Refused) outcome));
    }

    @Override
    public DeleteValidationResult validateDelete(@Nullable ApplicationUser user, Long issueId) {
        Optional<IssueView> issue = workshop.access().browsable(key(user), issueId);
        if (issue.isEmpty()) {
            return new DeleteValidationResult(null, notFound(user));
        }
        return new DeleteValidationResult(
                LocalIssue.partial(issue.get(), objects),
                errors(workshop.rules().delete(key(user), issue.get())));
    }

    @Override
    public ErrorCollection delete(@Nullable ApplicationUser user, DeleteValidationResult validation) {
        if (!validation.isValid()) {
            throw new IllegalStateException("An issue cannot be deleted with a validation result that has errors.");
        }
        LocalIssue issue = (LocalIssue) Objects.requireNonNull(validation.getIssue());
        workshop.writer().delete(key(user), issue.view(), WriteOptions.event(EventType.ISSUE_DELETED_ID));
        return new SimpleErrorCollection();
    }

    private ErrorCollection notFound(@Nullable ApplicationUser user) {
        return errors(workshop.rules().refusals(key(user)).because(Reason.NOT_FOUND, "issue.notFound"));
    }

    private static ErrorCollection errors(Refusals refusals) {
        return errors(refusals.refused());
    }

    private static ErrorCollection errors(Refused refused) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        refused.messages().forEach(errors::addErrorMessage);
        refused.errors().forEach(errors::addError);
        return errors;
    }
}
