package app.touchpoint.jira.plan;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionDetailsEntity;
import app.touchpoint.jira.store.ActionDetailsStore;
import app.touchpoint.jira.store.ActionEntity;
import app.touchpoint.jira.store.ActionLink;
import app.touchpoint.jira.store.ActionLinkEntity;
import app.touchpoint.jira.store.ActionLinkStore;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.touchpoint.IssueSearch;
import app.touchpoint.jira.touchpoint.SettableClock;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever event of an action was lost, the next run reads it, and nothing else. */
class ActionReconcilerTest {

    private static final String ACTION = "10001";
    private static final int MINUTES = 15;
    private static final long NOW = 1_700_000_000_123L;
    private static final long OLD = NOW - 3_600_000;

    private final TestActiveObjects ao = TestDatabase.H2.start(
            StampEntity.class, ActionEntity.class, ActionLinkEntity.class, ActionDetailsEntity.class);
    private final SettableClock clock = new SettableClock(Instant.ofEpochMilli(NOW));
    private final ActionStore actions = new ActionStore(ao, clock);
    private final ActionLinkStore links = new ActionLinkStore(ao, clock);
    private final ProjectSetup setup = mock();
    private final ProjectManager projects = mock();
    private final Project project = mock();
    private final SetUpProject configured = mock();
    private final IssueSearch search = mock();
    private final ActionModel model = mock();
    private final ActionReconciler reconciler = new ActionReconciler(
            setup,
            projects,
            new ActionTables(actions, links, new ActionDetailsStore(ao, clock)),
            new ActionReconciler.Reading(search, model),
            clock);

    @BeforeEach
    void prepare() {
        when(setup.projectIds()).thenReturn(new TreeSet<>(Set.of(10L)));
        when(setup.of(10)).thenReturn(Optional.of(configured));
        when(configured.projectId()).thenReturn(10L);
        when(configured.actionTypeId()).thenReturn(ACTION);
        when(projects.getProjectObj(10L)).thenReturn(project);
        when(project.getKey()).thenReturn("RAD");
        finds();
        when(search.among(anyCollection())).thenReturn(List.of());
    }

    @AfterEach
    void close() {
        ao.close();
    }

    private void known(long id, long projectId, String type, long updated) {
        actions.put(new ActionRow(
                id,
                projectId,
                id,
                "",
                new Kind(type, "1"),
                null,
                new Terms(null, null, null),
                List.of(),
                updated,
                Written.NOTHING));
    }

    private static Issue indexed(long id, long updated) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getUpdated()).thenReturn(new Timestamp(updated));
        return issue;
    }

    private void finds(Issue... all) {
        List<Issue> found = List.of(all);
        when(search.countAllActions(configured)).thenReturn((long) found.size());
        when(search.allActions(configured, "RAD")).thenReturn(found);
        when(search.actionsUpdatedWithin(any(), any(), anyInt())).thenReturn(found);
    }

    @Test
    void whereNothingDiffersNothingIsRead() {
        known(1, 10, ACTION, OLD);
        finds(indexed(1, OLD));

        reconciler.catchUp(MINUTES);

        verifyNoInteractions(model);
        verify(search, never()).allActions(any(), any());
    }

    @Test
    void aLostCreationIsRead() {
        finds(indexed(1, NOW));

        reconciler.catchUp(MINUTES);

        verify(model).refresh(1);
    }

    @Test
    void aLostEditIsReadEvenWithinTheSameSecond() {
        known(1, 10, ACTION, OLD);
        finds(indexed(1, OLD + 1));

        reconciler.catchUp(MINUTES);

        verify(model).refresh(1);
    }

    @Test
    void anInstantThatIsKnownToTheSecondOnlyIsNoEdit() {
        known(1, 10, ACTION, OLD);
        finds(indexed(1, OLD / 1_000 * 1_000));

        reconciler.catchUp(MINUTES);

        verifyNoInteractions(model);
    }

    @Test
    void aLostDeletionIsReadOnceTheIndexMustHaveCaughtUp() {
        known(1, 10, ACTION, OLD);
        known(2, 10, ACTION, NOW - 1_000);

        reconciler.catchUp(MINUTES);

        verify(model).refresh(1);
        verifyNoMoreInteractions(model);
    }

    @Test
    void aLostEditOfAnActionOfAnotherProjectIsFound() {
        known(1, 99, "10200", OLD);
        links.putOfAction(1, List.of(new ActionLink(1, 99, 7, 10)));
        List<Issue> changed = List.of(indexed(1, OLD + 5));
        when(search.among(Set.of(1L))).thenReturn(changed);

        reconciler.catchUp(MINUTES);

        verify(model).refresh(1);
    }

    @Test
    void anActionThatCannotBeReadKeepsNoOtherFromIt() {
        finds(indexed(1, NOW), indexed(2, NOW));
        doThrow(new IllegalStateException("no such field")).when(model).refresh(1);

        reconciler.catchUp(MINUTES);

        verify(model).refresh(2);
    }

    @Test
    void anArchivedProjectIsLeftAlone() {
        when(project.isArchived()).thenReturn(true);
        finds(indexed(1, NOW));

        reconciler.compareAll();

        verify(model, never()).refresh(anyLong());
    }
}
