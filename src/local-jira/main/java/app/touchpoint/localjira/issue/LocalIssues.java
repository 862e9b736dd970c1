package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LocalWorkflow;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.field.FieldKind;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.issue.IssueOutcome.Done;
import app.touchpoint.localjira.issue.IssueOutcome.Reason;
import app.touchpoint.localjira.screen.Operation;
import com.atlassian.jira.event.type.EventType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a person does with issues: rules first, then the write. Comments and links are in {@link LocalConversation}. */
final class LocalIssues implements Issues {

    private final ConfigurationPart config;
    private final IssueWorkshop workshop;
    private final LocalConversation conversation;
    private final IssuePages pages;

    LocalIssues(ConfigurationPart config, IssueWorkshop workshop, LocalConversation conversation, IssuePages pages) {
        this.config = config;
        this.workshop = workshop;
        this.conversation = conversation;
        this.pages = pages;
    }

    @Override
    public IssueOutcome create(@Nullable String userKey, NewIssue issue) {
        NewIssue complete = workshop.withReporter(userKey, issue);
        return workshop.rules()
                .create(userKey, complete, true)
                .asOutcome()
                .<IssueOutcome>map(Function.identity())
                .orElseGet(() -> new Done(shown(
                        workshop.writer().create(userKey, complete, WriteOptions.event(EventType.ISSUE_CREATED_ID)))));
    }

    @Override
    public IssueOutcome edit(@Nullable String userKey, long issueId, Map<String, @Nullable Object> values) {
        Optional<IssueView> issue = workshop.access().browsable(userKey, issueId);
        if (issue.isEmpty()) {
            return notFound(userKey);
        }
        return workshop.rules()
                .edit(userKey, issue.get(), values, true)
                .asOutcome()
                .<IssueOutcome>map(Function.identity())
                .orElseGet(() -> done(
                        userKey,
                        workshop.writer()
                                .update(userKey, issueId, values, WriteOptions.event(EventType.ISSUE_UPDATED_ID))));
    }

    @Override
    public IssueOutcome transition(
            @Nullable String userKey, long issueId, int actionId, Map<String, @Nullable Object> values) {
        Optional<IssueView> found = workshop.access().browsable(userKey, issueId);
        if (found.isEmpty()) {
            return notFound(userKey);
        }
        IssueView issue = found.get();
        Optional<LocalWorkflow.Transition> transition = workshop.transitions().offered(userKey, issue, actionId);
        if (transition.isEmpty()) {
            return workshop.transitions().notOffered(userKey, issue, actionId).refused();
        }
        return workshop.transitions()
                .check(userKey, issue, transition.get(), values)
                .asOutcome()
                .<IssueOutcome>map(Function.identity())
                .orElseGet(() -> shown(workshop.transitions().take(userKey, issueId, actionId, values)));
    }

    private IssueOutcome shown(IssueOutcome outcome) {
        return outcome instanceof Done done ? new Done(shown(done.issue())) : outcome;
    }

    @Override
    public IssueOutcome delete(@Nullable String userKey, long issueId) {
        Optional<IssueView> issue = workshop.access().browsable(userKey, issueId);
        if (issue.isEmpty()) {
            return notFound(userKey);
        }
        return workshop.rules()
                .delete(userKey, issue.get())
                .asOutcome()
                .<IssueOutcome>map(Function.identity())
                .orElseGet(() -> {
                    workshop.writer().delete(userKey, issue.get(), WriteOptions.event(EventType.ISSUE_DELETED_ID));
                    return new Done(issue.get());
                });
    }

    @Override
    public FormValues read(@Nullable String userKey, long projectId, String issueTypeId, Map<String, String[]> form) {
        NewIssue place = new NewIssue(projectId, issueTypeId, Map.of());
        return workshop.forms().read(userKey, workshop.rules().locale(userKey), place, form);
    }

    @Override
    public Optional<IssueView> view(@Nullable String userKey, String keyOrId) {
        return workshop.access().browsable(userKey, keyOrId).map(this::shown);
    }

    @Override
    public SearchOutcome search(@Nullable String userKey, String jql, int start, int max) {
        return pages.search(userKey, jql, start, max, this::shown);
    }

    @Override
    public List<FieldMeta> createFields(@Nullable String userKey, long projectId, String issueTypeId) {
        return workshop.rules().place(userKey, projectId, issueTypeId).isEmpty()
                ? metas(userKey, projectId, issueTypeId, Operation.CREATE)
                : List.of();
    }

    @Override
    public List<FieldMeta> editFields(@Nullable String userKey, long issueId) {
        return workshop.access()
                .browsable(userKey, issueId)
                .filter(issue -> workshop.access().may("EDIT_ISSUES", issue, userKey))
                .map(issue -> metas(userKey, issue.projectId(), issue.typeId(), Operation.EDIT))
                .orElse(List.of());
    }

    private List<FieldMeta> metas(@Nullable String userKey, long projectId, String typeId, Operation operation) {
        return new FieldMetas(config)
                .of(userKey, projectId, typeId, config.screens().visibleFields(projectId, typeId, operation));
    }

    @Override
    public List<TransitionView> transitions(@Nullable String userKey, long issueId) {
        return workshop.access()
                .browsable(userKey, issueId)
                .map(issue -> workshop.transitions().offered(userKey, issue).stream()
                        .map(action -> new TransitionView(
                                action.id(), action.name(), action.toStatusId(), screen(userKey, issue, action)))
                        .toList())
                .orElse(List.of());
    }

    private List<FieldMeta> screen(@Nullable String userKey, IssueView issue, LocalWorkflow.Transition action) {
        return new FieldMetas(config)
                .of(
                        userKey,
                        issue.projectId(),
                        issue.typeId(),
                        workshop.transitions().screen(action));
    }

    @Override
    public List<CommentView> comments(@Nullable String userKey, long issueId) {
        return conversation.comments(userKey, issueId);
    }

    @Override
    public IssueOutcome comment(@Nullable String userKey, long issueId, String body) {
        return conversation.comment(userKey, issueId, body);
    }

    @Override
    public List<HistoryEntry> history(@Nullable String userKey, long issueId) {
        return conversation.history(userKey, issueId);
    }

    @Override
    public List<LinkView> links(@Nullable String userKey, long issueId) {
        return conversation.links(userKey, issueId);
    }

    @Override
    public Map<Long, List<LinkView>> links(@Nullable String userKey, Collection<Long> issueIds) {
        return conversation.links(userKey, issueIds);
    }

    @Override
    public Optional<LinkEnds> link(@Nullable String userKey, long linkId) {
        return conversation.link(userKey, linkId);
    }

    @Override
    public IssueOutcome link(@Nullable String userKey, long linkTypeId, long sourceId, long destinationId) {
        return conversation.link(userKey, linkTypeId, sourceId, destinationId);
    }

    @Override
    public IssueOutcome unlink(@Nullable String userKey, long linkId) {
        return conversation.unlink(userKey, linkId);
    }

    private IssueOutcome done(@Nullable String userKey, Optional<IssueView> changed) {
        return changed.<IssueOutcome>map(issue -> new Done(shown(issue))).orElseGet(() -> notFound(userKey));
    }

    private IssueOutcome notFound(@Nullable String userKey) {
        return workshop.rules()
                .refusals(userKey)
                .because(Reason.NOT_FOUND, "issue.notFound")
                .refused();
    }

    /** The issue with its calculated fields, custom fields by number. */
    private IssueView shown(IssueView issue) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<Long, Object> custom = new TreeMap<>();
        issue.values().forEach((field, value) -> {
            if (FieldIds.isCustom(field)) {
                custom.put(FieldIds.customNumber(field), value);
            } else {
                values.put(field, value);
            }
        });
        for (LocalCustomField field : config.customFields().applicable(issue.projectId(), issue.typeId())) {
            if (config.customFields().kind(field) == FieldKind.CALCULATED) {
                Object value = workshop.documents().calculated(issue, field);
                if (value != null) {
                    custom.put(field.number(), value);
                }
            }
        }
        custom.forEach((number, value) -> values.put(LocalCustomField.PREFIX + number, value));
        return IssueRows.withValues(issue, values);
    }
}
