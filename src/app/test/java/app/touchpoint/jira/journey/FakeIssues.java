package app.touchpoint.jira.journey;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.ErrorCollection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Issues that are written and read in memory; some may be refused. */
final class FakeIssues extends IssueWriter {

    final IssueManager manager = mock(IssueManager.class);
    final Map<Long, Values> values = new LinkedHashMap<>();
    final Map<Long, Issue> issues = new LinkedHashMap<>();
    /** What updates brought. */
    final List<Values> written = new ArrayList<>();
    /** What was given back: issue id and columns. */
    final List<String> restored = new ArrayList<>();
    /** Summaries that Jira does not take, and ids that it does not delete. */
    final Set<String> refusedSummaries = new HashSet<>();

    final Set<Long> undeletable = new HashSet<>();

    /** Whether the process ends as soon as something was written. */
    boolean dyingAfterUpdate;

    /** How often each was changed since it was made. */
    private final Map<Long, Long> updates = new HashMap<>();

    private final Instant now;
    private long last;

    FakeIssues(Instant now) {
        super(mock(IssueService.class), mock(JiraAuthenticationContext.class), mock(UserManager.class));
        this.now = now;
        lenient().when(manager.getIssueObject(anyLong())).thenAnswer(call -> issues.get(call.<Long>getArgument(0)));
        lenient().when(manager.getIssueIdsForProject(any())).thenAnswer(call -> List.copyOf(issues.keySet()));
    }

    @Override
    Issue createTouchpoint(SetUpProject project, Values wanted, ApplicationUser user) throws Refused {
        return add(project.touchpointTypeId(), project, wanted);
    }

    @Override
    Issue createPhaseIssue(SetUpProject project, String name, ApplicationUser user) throws Refused {
        return add(project.phaseTypeId(), project, new Values(name, null, null, null, null, null, null, null, null));
    }

    @Override
    public void update(SetUpProject project, long issueId, Values wanted, ApplicationUser user) throws Refused {
        written.add(wanted);
        Values had = of(issueId);
        values.put(
                issueId,
                new Values(
                        orElse(wanted.summary(), had.summary()),
                        orElse(wanted.phaseId(), had.phaseId()),
                        orElse(wanted.channelId(), had.channelId()),
                        orElse(wanted.componentIds(), had.componentIds()),
                        orElse(wanted.ist(), had.ist()),
                        orElse(wanted.soll(), had.soll()),
                        orElse(wanted.importance(), had.importance()),
                        orElse(wanted.owner(), had.owner()),
                        orElse(wanted.description(), had.description())));
        touch(issueId);
        if (dyingAfterUpdate) {
            throw new IllegalStateException("killed");
        }
    }

    /** Somebody did something to it, such as a comment. */
    void touch(long issueId) {
        updates.merge(issueId, 1L, Long::sum);
    }

    private static <T> @Nullable T orElse(@Nullable T wanted, @Nullable T had) {
        return wanted == null ? had : wanted;
    }

    @Override
    void restore(
            SetUpProject project,
            long issueId,
            ImportedTouchpoints.Before before,
            Set<ImportColumn> columns,
            ApplicationUser user) {
        touch(issueId);
        restored.add(issueId + ": " + new TreeSet<>(columns) + " Ist " + before.ist());
    }

    @Override
    void delete(long issueId, ApplicationUser user) throws Refused {
        if (undeletable.contains(issueId)) {
            throw refusal("You may not delete issues here.");
        }
        issues.remove(issueId);
        values.remove(issueId);
    }

    Issue add(String typeId, SetUpProject project, Values wanted) throws Refused {
        if (refusedSummaries.contains(wanted.summary())) {
            throw refusal("Budget is required.");
        }
        long id = ++last;
        MutableIssue issue = mock(MutableIssue.class);
        lenient().when(issue.getId()).thenReturn(id);
        lenient().when(issue.getKey()).thenReturn("RAD-" + id);
        lenient().when(issue.getSummary()).thenAnswer(call -> of(id).summary());
        lenient().when(issue.getIssueTypeId()).thenReturn(typeId);
        lenient().when(issue.getProjectId()).thenReturn(project.projectId());
        lenient().when(issue.getComponents()).thenReturn(List.of());
        lenient().when(issue.getCreated()).thenReturn(Timestamp.from(now));
        lenient()
                .when(issue.getUpdated())
                .thenAnswer(call -> Timestamp.from(now.plusSeconds(updates.getOrDefault(id, 0L))));
        lenient()
                .when(issue.getCustomFieldValue(any(CustomField.class)))
                .thenAnswer(call ->
                        value(id, project, call.<CustomField>getArgument(0).getIdAsLong()));
        issues.put(id, issue);
        values.put(id, wanted);
        return issue;
    }

    private @Nullable Object value(long id, SetUpProject project, long fieldId) {
        Values has = of(id);
        if (fieldId == project.istFieldId()) {
            return has.ist();
        }
        if (fieldId == project.phaseFieldId()) {
            return option(has.phaseId());
        }
        if (fieldId == project.channelFieldId()) {
            return option(has.channelId());
        }
        return fieldId == project.sollFieldId() ? has.soll() : null;
    }

    private static @Nullable Option option(@Nullable Long id) {
        if (id == null) {
            return null;
        }
        Option option = mock(Option.class);
        lenient().when(option.getOptionId()).thenReturn(id);
        return option;
    }

    private Values of(long id) {
        return Objects.requireNonNull(values.get(id));
    }

    private static Refused refusal(String why) {
        ErrorCollection errors = mock(ErrorCollection.class);
        lenient().when(errors.getErrorMessages()).thenReturn(List.of(why));
        lenient().when(errors.getErrors()).thenReturn(Map.of());
        return new Refused(errors);
    }
}
