package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LocalLinkType;
import app.touchpoint.localjira.config.LocalWorkflow;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.directory.Permissions.SecurityLevel;
import app.touchpoint.localjira.field.FieldContext;
import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.field.LocalOption;
import app.touchpoint.localjira.issue.IssueOutcome.Done;
import app.touchpoint.localjira.issue.IssueOutcome.Reason;
import com.atlassian.jira.event.type.EventType;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Moves and copies issues by the rules of where they go. */
final class LocalRelocations implements Relocations {

    private static final String CLONERS = "Cloners";

    private final ConfigurationPart config;
    private final IssueWorkshop workshop;
    private final LocalConversation conversation;

    LocalRelocations(ConfigurationPart config, IssueWorkshop workshop, LocalConversation conversation) {
        this.config = config;
        this.workshop = workshop;
        this.conversation = conversation;
    }

    @Override
    public IssueOutcome move(
            @Nullable String userKey, long issueId, Place place, Map<String, @Nullable Object> values) {
        Optional<IssueView> found = workshop.access().browsable(userKey, issueId);
        if (found.isEmpty()) {
            return notFound(userKey);
        }
        IssueView issue = found.get();
        Refusals refusals = workshop.rules().refusals(userKey);
        if (!workshop.access().may("MOVE_ISSUES", issue, userKey)) {
            return refusals.because(IssueRules.forbidden(userKey), "issue.move.forbidden", issue.key())
                    .refused();
        }
        Refusals there = workshop.rules().place(userKey, place.projectId(), place.issueTypeId());
        if (!there.isEmpty()) {
            return there.refused();
        }
        boolean stays = issue.projectId() == place.projectId();
        if (stays && issue.typeId().equals(place.issueTypeId())) {
            return refusals.because(Reason.VALIDATION_FAILED, "issue.move.nowhere", issue.key())
                    .refused();
        }
        // The number is taken before the write: a refusal leaves a gap (A-project-03), as a creation does.
        String key = stays
                ? issue.key()
                : config.projects().byId(place.projectId()).orElseThrow().key() + "-"
                        + config.projects().nextIssueNumber(place.projectId());
        return workshop.writer()
                .relocate(userKey, issueId, before -> moved(before, key, place, values))
                .<IssueOutcome>map(Done::new)
                .orElseGet(() -> notFound(userKey));
    }

    @Override
    public IssueOutcome setArchived(@Nullable String userKey, long issueId, boolean archived) {
        Optional<IssueView> found = workshop.access().browsable(userKey, issueId);
        if (found.isEmpty()) {
            return notFound(userKey);
        }
        IssueView issue = found.get();
        if (!workshop.access().may("ADMINISTER_PROJECTS", issue, userKey)) {
            return workshop.rules()
                    .refusals(userKey)
                    .because(IssueRules.forbidden(userKey), "issue.archive.forbidden", issue.key())
                    .refused();
        }
        workshop.writer().setArchived(userKey, issue, archived);
        return new Done(issue);
    }

    private IssueView moved(IssueView before, String key, Place place, Map<String, @Nullable Object> given) {
        LocalWorkflow workflow = config.workflows().of(place.projectId(), place.issueTypeId());
        Map<String, Object> values = new LinkedHashMap<>();
        before.values().forEach((field, value) -> {
            if (applies(field, value, before, place)) {
                values.put(field, value);
            }
        });
        given.forEach((field, value) -> {
            if (value == null) {
                values.remove(field);
            } else {
                values.put(field, value);
            }
        });
        Instant resolved = before.resolved();
        return new IssueView(
                before.id(),
                key,
                place.projectId(),
                place.issueTypeId(),
                workflow.statusIds().contains(before.statusId()) ? before.statusId() : workflow.initialStatusId(),
                before.summary(),
                before.created(),
                before.updated(),
                resolved,
                values);
    }

    private boolean applies(String field, Object value, IssueView before, Place place) {
        if (FieldIds.isCustom(field)) {
            return customFieldApplies(field, value, place);
        }
        boolean otherProject = before.projectId() != place.projectId();
        return switch (field) {
            case FieldIds.COMPONENTS -> !otherProject;
            case FieldIds.SECURITY ->
                config.permissions().levelsOf(place.projectId()).stream()
                        .map(SecurityLevel::id)
                        .anyMatch(value::equals);
            case FieldIds.ASSIGNEE ->
                config.permissions().hasProject("ASSIGNABLE_USER", place.projectId(), (String) value);
            default -> true;
        };
    }

    private boolean customFieldApplies(String fieldId, Object value, Place place) {
        Optional<LocalCustomField> field = config.customFields().byId(fieldId);
        Optional<FieldContext> context = config.customFields().context(fieldId, place.projectId(), place.issueTypeId());
        if (field.isEmpty() || context.isEmpty()) {
            return false;
        }
        return config.customFields().kind(field.get()) != FieldKind.SELECT
                || config.customFields().options(context.get().configId()).stream()
                        .map(LocalOption::id)
                        .anyMatch(id -> Long.toString(id).equals(value));
    }

    @Override
    public IssueOutcome copy(@Nullable String userKey, long issueId, String summary) {
        Optional<IssueView> found = workshop.access().browsable(userKey, issueId);
        if (found.isEmpty()) {
            return notFound(userKey);
        }
        IssueView original = found.get();
        Map<String, @Nullable Object> values = new LinkedHashMap<>(original.values());
        values.remove(FieldIds.CREATOR);
        values.remove(FieldIds.RESOLUTION);
        values.put(FieldIds.SUMMARY, summary);
        NewIssue copy = new NewIssue(original.projectId(), original.typeId(), values);
        return workshop.rules()
                .copy(userKey, copy)
                .asOutcome()
                .<IssueOutcome>map(Function.identity())
                .orElseGet(() -> {
                    IssueView made =
                            workshop.writer().create(userKey, copy, WriteOptions.event(EventType.ISSUE_CREATED_ID));
                    cloners()
                            .ifPresent(type ->
                                    conversation.write(new LinkRows.Row(0, type.id(), made.id(), original.id(), null)));
                    return new Done(made);
                });
    }

    /** The link type of that name, by which Jira links a copy; without it there is no link. */
    private Optional<LocalLinkType> cloners() {
        return config.linkTypes().byName(CLONERS).stream().findFirst();
    }

    private IssueOutcome notFound(@Nullable String userKey) {
        return workshop.rules()
                .refusals(userKey)
                .because(Reason.NOT_FOUND, "issue.notFound")
                .refused();
    }
}
