package app.touchpoint.jira.touchpoint;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.DirtyIssueEntity;
import app.touchpoint.jira.store.DirtyIssueStore;
import app.touchpoint.jira.store.SettingEntity;
import app.touchpoint.jira.store.SettingStore;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointEntity;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStateEntity;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Projects 10 and 20, set up alike, with the real read model on a database and issues that tests make. */
final class World implements AutoCloseable {

    static final String TOUCHPOINT = "10100";
    static final String TASK = "10200";

    private static final Map<Long, String> KEYS = Map.of(10L, "RAD", 20L, "SERVICE");
    private static final long PHASE = 1;
    private static final long CHANNEL = 2;
    private static final long IST = 3;
    private static final long SOLL = 4;
    private static final long IMPORTANCE = 5;

    final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T10:00:00.123Z"));
    final FakeIndex index = new FakeIndex(clock);
    final TestActiveObjects objects = TestDatabase.H2.start(
            StampEntity.class,
            TouchpointEntity.class,
            TouchpointStateEntity.class,
            DirtyIssueEntity.class,
            SettingEntity.class);
    final TouchpointStore store = new TouchpointStore(objects, Clock.systemUTC());
    final DirtyIssueStore dirty = new DirtyIssueStore(objects, clock);
    final IssueManager issues = mock(IssueManager.class);
    final ProjectManager projects = mock(ProjectManager.class);
    final ProjectSetup setup = mock(ProjectSetup.class);
    final List<String> news = new ArrayList<>();
    final Followers followers = new Followers(List.of(follower()));
    final ReadModel readModel;
    final Reconciler reconciler;

    private final CustomFieldManager fields = mock(CustomFieldManager.class);
    private final Map<Long, CustomField> fieldById = new HashMap<>();

    World() {
        for (long id = PHASE; id <= IMPORTANCE; id++) {
            CustomField field = mock(CustomField.class);
            fieldById.put(id, field);
            when(fields.getCustomFieldObject(id)).thenReturn(field);
        }
        when(setup.projectIds()).thenReturn(new TreeSet<>(KEYS.keySet()));
        when(setup.of(anyLong())).thenReturn(Optional.empty());
        KEYS.forEach((id, key) -> {
            SetUpProject made = setUpProject(id);
            Project project = mock(Project.class);
            when(project.getKey()).thenReturn(key);
            when(setup.of(id)).thenReturn(Optional.of(made));
            when(projects.getProjectObj(id)).thenReturn(project);
        });
        readModel = new ReadModel(store, new IssueReader(fields), issues, setup, followers);
        reconciler = new Reconciler(
                setup,
                projects,
                store,
                dirty,
                new Reconciler.Reading(
                        index.search(), readModel, new HistoryStart(store, new SettingStore(objects), clock), clock));
    }

    private static SetUpProject setUpProject(long id) {
        SetUpProject made = mock(SetUpProject.class);
        when(made.projectId()).thenReturn(id);
        when(made.touchpointTypeId()).thenReturn(TOUCHPOINT);
        when(made.phaseFieldId()).thenReturn(PHASE);
        when(made.channelFieldId()).thenReturn(CHANNEL);
        when(made.istFieldId()).thenReturn(IST);
        when(made.sollFieldId()).thenReturn(SOLL);
        when(made.importanceFieldId()).thenReturn(IMPORTANCE);
        return made;
    }

    /** Writes down what it is told. */
    private IssueFollower follower() {
        return new IssueFollower() {
            @Override
            public void changed(Issue issue, TouchpointRow now, @Nullable TouchpointRow before) {
                news.add((before == null ? "new " : "changed ") + now.issueId());
            }

            @Override
            public void left(Issue issue, TouchpointRow before) {
                news.add("left " + before.issueId());
            }

            @Override
            public void deleted(long issueId) {
                news.add("deleted " + issueId);
            }

            @Override
            public void projectDeleted(long projectId) {
                news.add("project deleted " + projectId);
            }

            @Override
            public void linked(long issueId) {
                news.add("linked " + issueId);
            }
        };
    }

    /** An issue of that project and type, changed now; Jira has it in place of one of the same id, the index does not know. */
    MutableIssue has(long id, long projectId, String type, @Nullable Double ist) {
        MutableIssue issue = mock(MutableIssue.class);
        Timestamp now = new Timestamp(clock.millis());
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn(KEYS.getOrDefault(projectId, "OTHER") + "-" + id);
        when(issue.getProjectId()).thenReturn(projectId);
        when(issue.getIssueTypeId()).thenReturn(type);
        when(issue.getSummary()).thenReturn("Issue " + id);
        when(issue.getCreated()).thenReturn(now);
        when(issue.getUpdated()).thenReturn(now);
        when(issue.getCustomFieldValue(any())).thenReturn(null);
        when(issue.getCustomFieldValue(Objects.requireNonNull(fieldById.get(IST))))
                .thenReturn(ist);
        doReturn(issue).when(issues).getIssueObject(id);
        return issue;
    }

    /** The same, and the index knows. */
    MutableIssue hasIndexed(long id, long projectId, String type, @Nullable Double ist) {
        MutableIssue issue = has(id, projectId, type, ist);
        index.put(id, projectId, clock.millis());
        return issue;
    }

    /** The issue is gone from Jira and its index. */
    void loses(long id) {
        when(issues.getIssueObject(id)).thenReturn(null);
        index.remove(id);
    }

    @Nullable
    Double ist(long id) {
        TouchpointRow row = store.ofIssue(id);
        return row == null ? null : row.rating().ist();
    }

    @Override
    public void close() {
        objects.close();
    }
}
