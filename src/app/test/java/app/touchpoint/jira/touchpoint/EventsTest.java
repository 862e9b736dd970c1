package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import java.time.Duration;
import java.util.Date;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Events reach the read model at once, and what they could not do is marked. */
class EventsTest {

    private final World world = new World();
    private final EventPublisher publisher = mock(EventPublisher.class);
    private final IndexKnowledge index = new IndexKnowledge(world.index.search(), world.clock);
    private final Events events = new Events(publisher, world.readModel, world.setup, world.dirty, index);

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void editIsSeenAtOnce() {
        events.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, world.has(1, 10, World.TOUCHPOINT, 4.0)));

        assertThat(world.ist(1)).isEqualTo(4.0);
    }

    @Test
    void whatChangedIsDoubtfulInTheIndexForAMinute() {
        events.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, world.has(1, 10, World.TOUCHPOINT, 4.0)));

        world.clock.forward(Duration.ofSeconds(59));
        assertThat(index.isDoubtful(1)).isTrue();
        assertThat(index.isDoubtful(2)).isFalse();
        world.clock.forward(Duration.ofSeconds(2));
        assertThat(index.isDoubtful(1)).isFalse();
    }

    @Test
    void deletionIsSeenAtOnceThoughJiraStillAnswersForTheIssue() {
        Issue issue = world.has(1, 10, World.TOUCHPOINT, 4.0);
        events.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, issue));
        events.onIssueEvent(event(EventType.ISSUE_DELETED_ID, issue));

        assertThat(world.store.ofIssue(1)).isNull();
    }

    @Test
    void moveOutOfOurProjectsIsSeenThoughTheEventNamesAnotherProject() {
        events.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, world.has(1, 10, World.TOUCHPOINT, 4.0)));
        events.onIssueEvent(event(EventType.ISSUE_MOVED_ID, world.has(1, 99, World.TASK, null)));

        assertThat(world.store.ofIssue(1)).isNull();
        assertThat(world.news).containsExactly("new 1", "left 1");
    }

    @Test
    void issuesOfOtherProjectsCostNothing() {
        world.objects.statementsSinceLastAsked();

        events.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, world.has(1, 99, World.TASK, null)));

        verify(world.issues, never()).getIssueObject(anyLong());
        assertThat(world.objects.statementsSinceLastAsked()).isZero();
    }

    @Test
    void nothingIsAskedWhereNoProjectIsSetUp() {
        when(world.setup.projectIds()).thenReturn(Set.of());

        events.onIssueEvent(event(EventType.ISSUE_MOVED_ID, world.has(1, 10, World.TOUCHPOINT, 4.0)));

        verify(world.issues, never()).getIssueObject(anyLong());
    }

    @Test
    void workThatWritesTheReadModelItselfIsLeftAlone() {
        Issue issue = world.has(1, 10, World.TOUCHPOINT, 4.0);

        OwnWork.run(() -> events.onIssueEvent(event(EventType.ISSUE_CREATED_ID, issue)));

        assertThat(world.store.ofIssue(1)).isNull();
    }

    @Test
    void whatGoesWrongIsMarkedAndDoneAgainByTheReconciliation() {
        Issue issue = world.has(1, 10, World.TOUCHPOINT, 4.0);
        when(world.issues.getIssueObject(1L)).thenThrow(new IllegalStateException("database away"));

        events.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, issue));
        assertThat(world.dirty.oldest(10)).containsExactly(1L);

        world.hasIndexed(1, 10, World.TOUCHPOINT, 4.0);
        world.reconciler.catchUp(15);
        assertThat(world.ist(1)).isEqualTo(4.0);
        assertThat(world.dirty.oldest(10)).isEmpty();
    }

    @Test
    void projectDeletionIsFollowed() {
        events.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, world.has(1, 10, World.TOUCHPOINT, 4.0)));
        ProjectDeletedEvent deleted = mock(ProjectDeletedEvent.class);
        when(deleted.getId()).thenReturn(10L);

        new ProjectDeletions(world.readModel).onProjectDeleted(deleted);

        assertThat(world.store.countOf(10)).isZero();
    }

    @Test
    void linksAreFollowed() {
        events.onIssueEvent(event(EventType.ISSUE_UPDATED_ID, world.has(1, 10, World.TOUCHPOINT, 4.0)));
        world.news.clear();
        IssueLink link = mock(IssueLink.class);
        when(link.getSourceId()).thenReturn(7L);
        when(link.getDestinationId()).thenReturn(1L);
        LinkEvents listener = new LinkEvents(world.readModel);

        listener.onLinkCreated(new IssueLinkCreatedEvent(link, new Date(0)));
        listener.onLinkDeleted(new IssueLinkDeletedEvent(link, new Date(0)));

        assertThat(world.news).containsExactly("linked 1", "linked 1");
    }

    @Test
    void everyListenerThatWasRegisteredIsTakenAway() {
        events.start();
        events.stop();

        verify(publisher, times(3)).register(any());
        verify(publisher, times(3)).unregister(any());
    }

    private static IssueEvent event(long type, Issue issue) {
        IssueEvent event = mock(IssueEvent.class);
        when(event.getIssue()).thenReturn(issue);
        when(event.getEventTypeId()).thenReturn(type);
        return event;
    }
}
