package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.project.Project;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whatever event was lost, the next run finds what it would have told. */
class ReconcilerTest {

    private static final int MINUTES = 15;

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void lostCreationIsFound() {
        world.hasIndexed(1, 10, World.TOUCHPOINT, 4.0);

        world.reconciler.catchUp(MINUTES);

        assertThat(world.ist(1)).isEqualTo(4.0);
    }

    @Test
    void lostEditIsFoundEvenWithinTheSameSecond() {
        known(1, 4.0);
        world.clock.forward(Duration.ofMillis(1));
        world.hasIndexed(1, 10, World.TOUCHPOINT, 5.0);

        world.reconciler.catchUp(MINUTES);

        assertThat(world.ist(1)).isEqualTo(5.0);
    }

    @Test
    void lostDeletionIsFound() {
        known(1, 4.0);
        settle();
        world.loses(1);

        world.reconciler.catchUp(MINUTES);

        assertThat(world.store.ofIssue(1)).isNull();
        assertThat(world.news).endsWith("deleted 1");
    }

    @Test
    void lostMoveToAnotherProjectOfOursIsFound() {
        known(1, 4.0);
        settle();
        world.hasIndexed(1, 20, World.TOUCHPOINT, 4.0);

        world.reconciler.catchUp(MINUTES);

        assertThat(world.store.countOf(10)).isZero();
        assertThat(world.store.countOf(20)).isEqualTo(1);
    }

    @Test
    void lostMoveOutOfOurProjectsIsFound() {
        known(1, 4.0);
        settle();
        world.has(1, 99, World.TASK, null);
        world.index.remove(1);

        world.reconciler.catchUp(MINUTES);

        assertThat(world.store.ofIssue(1)).isNull();
        assertThat(world.news).endsWith("left 1");
    }

    @Test
    void lostDeletionOfAProjectIsFound() {
        known(1, 4.0);
        when(world.projects.getProjectObj(10L)).thenReturn(null);
        world.reconciler.catchUp(MINUTES);
        world.clock.forward(Duration.ofMinutes(59));
        world.reconciler.catchUp(MINUTES);
        assertThat(world.store.countOf(10)).isEqualTo(1);
        world.clock.forward(Duration.ofMinutes(1));

        world.reconciler.catchUp(MINUTES);

        assertThat(world.store.countOf(10)).isZero();
        assertThat(world.news).endsWith("project deleted 10");
    }

    @Test
    void projectThatANodeHadNotHeardOfLosesNothing() {
        known(1, 4.0);
        Project project = Objects.requireNonNull(world.projects.getProjectObj(10L));
        when(world.projects.getProjectObj(10L)).thenReturn(null, project, null);
        world.reconciler.catchUp(MINUTES);
        world.clock.forward(Duration.ofHours(2));
        world.reconciler.catchUp(MINUTES);
        world.clock.forward(Duration.ofMinutes(59));

        world.reconciler.catchUp(MINUTES);

        assertThat(world.store.countOf(10)).isEqualTo(1);
    }

    @Test
    void documentOfADeletedIssueIsComparedOnceOnly() {
        known(1, 4.0);
        settle();
        world.index.put(2, world.clock.millis());
        world.clock.forward(Duration.ofHours(1));
        world.reconciler.catchUp(MINUTES);
        world.index.loaded();

        world.reconciler.catchUp(MINUTES);
        assertThat(world.index.loaded()).isZero();

        world.index.put(3, world.clock.millis());
        world.reconciler.catchUp(1);
        assertThat(world.index.loaded()).isPositive();
    }

    @Test
    void archivedProjectLosesNothing() {
        known(1, 4.0);
        settle();
        world.index.remove(1);
        Project project = Objects.requireNonNull(world.projects.getProjectObj(10L));
        when(project.isArchived()).thenReturn(true);

        world.reconciler.catchUp(MINUTES);

        assertThat(world.store.countOf(10)).isEqualTo(1);
    }

    @Test
    void whatTheIndexDoesNotKnowYetIsLeftAlone() {
        world.has(1, 10, World.TOUCHPOINT, 4.0);
        world.readModel.refresh(1);
        world.news.clear();

        world.reconciler.catchUp(MINUTES);

        assertThat(world.ist(1)).isEqualTo(4.0);
        assertThat(world.news).isEmpty();
    }

    @Test
    void quietProjectsCostOneStatementEachAndNoIssueIsRead() {
        known(1, 4.0);
        world.reconciler.catchUp(MINUTES);
        world.clock.forward(Duration.ofHours(1));
        clearInvocations(world.issues);
        world.objects.statementsSinceLastAsked();

        world.reconciler.catchUp(MINUTES);

        verify(world.issues, never()).getIssueObject(anyLong());
        assertThat(world.objects.statementsSinceLastAsked()).isLessThanOrEqualTo(3);
    }

    @Test
    void changesFromBeforeTheTimeLookedBackAreFoundByTheWholeComparison() {
        known(1, 4.0);
        world.clock.forward(Duration.ofMinutes(1));
        world.hasIndexed(1, 10, World.TOUCHPOINT, 5.0);
        world.clock.forward(Duration.ofHours(2));

        world.reconciler.catchUp(MINUTES);
        assertThat(world.ist(1)).isEqualTo(4.0);

        assertThat(world.reconciler.compareAll()).isTrue();
        assertThat(world.ist(1)).isEqualTo(5.0);
    }

    @Test
    void wholeComparisonSaysWhenThereWasTooMuchForOneRun() {
        for (long id = 1; id <= 501; id++) {
            world.hasIndexed(id, 10, World.TOUCHPOINT, 4.0);
        }

        assertThat(world.reconciler.compareAll()).isFalse();
        assertThat(world.reconciler.compareAll()).isTrue();
        assertThat(world.store.countOf(10)).isEqualTo(501);
    }

    @Test
    void projectThatFailsKeepsNoOtherFromBeingLookedAt() {
        when(world.projects.getProjectObj(10L)).thenThrow(new IllegalStateException("database away"));
        world.hasIndexed(2, 20, World.TOUCHPOINT, 4.0);

        world.reconciler.catchUp(MINUTES);

        assertThat(world.ist(2)).isEqualTo(4.0);
    }

    @Test
    void issueThatCannotBeReadIsTriedAgain() {
        world.hasIndexed(1, 10, World.TOUCHPOINT, 4.0);
        when(world.issues.getIssueObject(1L)).thenThrow(new IllegalStateException("database away"));
        world.reconciler.catchUp(MINUTES);
        assertThat(world.store.ofIssue(1)).isNull();

        world.hasIndexed(1, 10, World.TOUCHPOINT, 4.0);
        world.reconciler.catchUp(MINUTES);
        assertThat(world.ist(1)).isEqualTo(4.0);
    }

    private void known(long id, double ist) {
        world.hasIndexed(id, 10, World.TOUCHPOINT, ist);
        world.readModel.refresh(id);
    }

    /** Long enough for the index to know everything. */
    private void settle() {
        world.clock.forward(Duration.ofMinutes(5));
    }
}
