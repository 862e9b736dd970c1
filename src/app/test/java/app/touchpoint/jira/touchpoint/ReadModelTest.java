package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.issue.MutableIssue;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What becomes of an issue becomes of its row, and those who follow are told. */
class ReadModelTest {

    private final World world = new World();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void touchpointIsTakenInAndChanged() {
        world.has(1, 10, World.TOUCHPOINT, 3.0);
        world.readModel.refresh(1);
        world.has(1, 10, World.TOUCHPOINT, 7.5);
        world.readModel.refresh(1);

        assertThat(world.ist(1)).isEqualTo(7.5);
        assertThat(world.news).containsExactly("new 1", "changed 1");
    }

    @Test
    void otherIssueCostsOneStatementAndTellsNobody() {
        world.has(1, 10, World.TASK, 3.0);
        world.objects.statementsSinceLastAsked();

        world.readModel.refresh(1);

        assertThat(world.objects.statementsSinceLastAsked()).isEqualTo(1);
        assertThat(world.news).isEmpty();
    }

    @Test
    void touchpointThatGetsAnotherTypeLeaves() {
        world.has(1, 10, World.TOUCHPOINT, 3.0);
        world.readModel.refresh(1);
        world.has(1, 10, World.TASK, 3.0);
        world.readModel.refresh(1);

        assertThat(world.store.ofIssue(1)).isNull();
        assertThat(world.news).containsExactly("new 1", "left 1");
    }

    @Test
    void archivedTouchpointLeaves() {
        MutableIssue issue = world.has(1, 10, World.TOUCHPOINT, 3.0);
        world.readModel.refresh(1);
        when(issue.isArchived()).thenReturn(true);
        world.readModel.refresh(1);

        assertThat(world.store.ofProject(10)).isEmpty();
    }

    @Test
    void touchpointThatMovesIsCountedInItsNewProjectOnly() {
        world.has(1, 10, World.TOUCHPOINT, 3.0);
        world.readModel.refresh(1);
        world.has(1, 20, World.TOUCHPOINT, 3.0);
        world.readModel.refresh(1);

        assertThat(world.store.countOf(10)).isZero();
        assertThat(world.store.ofProject(20)).extracting(TouchpointRow::issueId).containsExactly(1L);
        assertThat(world.news).containsExactly("new 1", "changed 1");
    }

    @Test
    void keyChangeIsSeenInTheNumber() {
        world.has(1, 10, World.TOUCHPOINT, 3.0);
        world.readModel.refresh(1);
        MutableIssue moved = world.has(1, 20, World.TOUCHPOINT, 3.0);
        when(moved.getKey()).thenReturn("SERVICE-77");
        world.readModel.refresh(1);

        assertThat(Objects.requireNonNull(world.store.ofIssue(1)).issueNumber()).isEqualTo(77);
    }

    @Test
    void deletedIssueIsForgotten() {
        world.has(1, 10, World.TOUCHPOINT, 3.0);
        world.readModel.refresh(1);
        world.loses(1);
        world.readModel.refresh(1);

        assertThat(world.store.ofIssue(1)).isNull();
        assertThat(world.news).containsExactly("new 1", "deleted 1");
    }

    @Test
    void deletedProjectTakesItsTouchpointsAlong() {
        world.has(1, 10, World.TOUCHPOINT, 3.0);
        world.has(2, 20, World.TOUCHPOINT, 3.0);
        world.readModel.refresh(1);
        world.readModel.refresh(2);
        world.readModel.deleteProject(10);

        assertThat(world.store.countOf(10)).isZero();
        assertThat(world.store.countOf(20)).isEqualTo(1);
        assertThat(world.news).contains("project deleted 10");
    }

    @Test
    void linkIsToldOfTheEndsThatAreTouchpoints() {
        world.has(1, 10, World.TOUCHPOINT, 3.0);
        world.readModel.refresh(1);
        world.news.clear();

        world.readModel.linked(1, 2);

        assertThat(world.news).containsExactly("linked 1");
    }

    @Test
    void failureOfAFollowerHarmsNobodyElse() {
        Followers followers = new Followers(List.of(
                new IssueFollower() {
                    @Override
                    public void deleted(long issueId) {
                        throw new IllegalStateException("disk full");
                    }
                },
                new IssueFollower() {
                    @Override
                    public void deleted(long issueId) {
                        world.news.add("told of " + issueId);
                    }
                }));

        followers.tell(follower -> follower.deleted(1));

        assertThat(world.news).containsExactly("told of 1");
    }
}
