package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LocalWorkflow;
import app.touchpoint.localjira.config.TransitionCondition;
import app.touchpoint.localjira.config.TransitionValidator;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.IssueOutcome.Reason;
import app.touchpoint.localjira.screen.LocalScreen;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way of issues through their workflows, for every face of local Jira alike: conditions decide what is offered, the screen's fields are
 * checked next, validators last and only when the transition is taken (A-issue-20, A-issue-21, A-issue-22, A-issue-23, A-issue-24).
 */
final class Transitions {

    private final ConfigurationPart config;
    private final IssueAccess access;
    private final IssueRules rules;
    private final IssueWriter writer;

    Transitions(ConfigurationPart config, IssueAccess access, IssueRules rules, IssueWriter writer) {
        this.config = config;
        this.access = access;
        this.rules = rules;
        this.writer = writer;
    }

    LocalWorkflow workflow(IssueView issue) {
        return config.workflows().of(issue.projectId(), issue.typeId());
    }

    /** What the person is offered in the issue's status, in the order of the workflow. */
    List<LocalWorkflow.Transition> offered(@Nullable String userKey, IssueView issue) {
        if (!access.may("TRANSITION_ISSUES", issue, userKey)) {
            return List.of();
        }
        return workflow(issue).from(issue.statusId()).stream()
                .filter(transition -> holds(transition.condition(), userKey, issue))
                .toList();
    }

    Optional<LocalWorkflow.Transition> offered(@Nullable String userKey, IssueView issue, int actionId) {
        return offered(userKey, issue).stream()
                .filter(transition -> transition.id() == actionId)
                .findFirst();
    }

    private boolean holds(TransitionCondition condition, @Nullable String userKey, IssueView issue) {
        if (condition instanceof TransitionCondition.HasPermission permission) {
            return access.may(permission.permissionKey(), issue, userKey);
        } else if (condition instanceof TransitionCondition.IsAssignee) {
            return userKey != null && userKey.equals(issue.value(FieldIds.ASSIGNEE));
        } else if (condition instanceof TransitionCondition.IsReporter) {
            return userKey != null && userKey.equals(issue.value(FieldIds.REPORTER));
        } else if (condition instanceof TransitionCondition.All all) {
            return all.parts().stream().allMatch(part -> holds(part, userKey, issue));
        } else if (condition instanceof TransitionCondition.Any any) {
            return any.parts().isEmpty() || any.parts().stream().anyMatch(part -> holds(part, userKey, issue));
        }
        throw new IllegalStateException("Unknown condition " + condition);
    }

    /** The ids of the fields on the screen of the transition; empty where it has none. */
    List<String> screen(LocalWorkflow.Transition transition) {
        Long screenId = transition.screenId();
        return screenId == null
                ? List.of()
                : config.screens().byId(screenId).map(LocalScreen::fieldIds).orElse(List.of());
    }

    /** That action is not there for the person now. */
    Refusals notOffered(@Nullable String userKey, IssueView issue, int actionId) {
        return rules.refusals(userKey)
                .because(Reason.VALIDATION_FAILED, "issue.transition.invalid", Integer.toString(actionId), issue.key());
    }

    /** What is wrong with values on the screen of the transition. */
    Refusals check(
            @Nullable String userKey,
            IssueView issue,
            LocalWorkflow.Transition transition,
            Map<String, @Nullable Object> values) {
        return rules.onTransition(userKey, issue, values, screen(transition));
    }

    /** What the validators say against it; asked of the issue as the screen would leave it. */
    private Refusals validate(
            @Nullable String userKey,
            IssueView issue,
            LocalWorkflow.Transition transition,
            Map<String, @Nullable Object> values) {
        Refusals refusals = rules.refusals(userKey);
        List<String> screen = screen(transition);
        for (TransitionValidator validator : transition.validators()) {
            if (validator instanceof TransitionValidator.NeedsPermission permission
                    && !access.may(permission.permissionKey(), issue, userKey)) {
                refusals.because(Reason.VALIDATION_FAILED, "issue.transition.permission", permission.permissionKey());
            } else if (validator instanceof TransitionValidator.NeedsFields needs) {
                for (String field : needs.fieldIds()) {
                    if (rules.isEmpty(issue, field, values)) {
                        missing(refusals, needs, field, screen.contains(field));
                    }
                }
            }
        }
        return refusals;
    }

    private void missing(Refusals refusals, TransitionValidator.NeedsFields needs, String field, boolean onScreen) {
        String message = needs.message();
        if (onScreen && message != null) {
            refusals.sentence(field, message);
        } else if (onScreen) {
            refusals.field(field, "issue.field.required", rules.fieldName(field));
        } else if (message != null) {
            refusals.message(message);
        } else {
            refusals.because(Reason.VALIDATION_FAILED, "issue.field.required", rules.fieldName(field));
        }
    }

    /** Takes the transition, values having been checked; refused by validators, or where the issue is no longer where it was. */
    IssueOutcome take(@Nullable String userKey, long issueId, int actionId, Map<String, @Nullable Object> values) {
        Optional<IssueView> found = access.browsable(userKey, issueId);
        if (found.isEmpty()) {
            return rules.refusals(userKey)
                    .because(Reason.NOT_FOUND, "issue.notFound")
                    .refused();
        }
        IssueView issue = found.get();
        Optional<LocalWorkflow.Transition> offered = offered(userKey, issue, actionId);
        if (offered.isEmpty()) {
            return notOffered(userKey, issue, actionId).refused();
        }
        LocalWorkflow.Transition transition = offered.get();
        Refusals refusals = validate(userKey, issue, transition, values);
        if (!refusals.isEmpty()) {
            return refusals.refused();
        }
        Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
        transition.effects().values().forEach((field, value) -> all.put(field, value.isEmpty() ? null : value));
        return writer.move(
                        userKey,
                        new IssueWriter.IssueStep(issueId, transition.fromStatusId(), transition.toStatusId()),
                        all,
                        WriteOptions.event(transition.effects().eventTypeId()))
                .<IssueOutcome>map(IssueOutcome.Done::new)
                .orElseGet(() -> notOffered(userKey, issue, actionId).refused());
    }
}
