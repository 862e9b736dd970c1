package app.touchpoint.jira.handover;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.store.HandoverRow;
import app.touchpoint.jira.store.HandoverRow.Ends;
import app.touchpoint.jira.store.HandoverStore;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.issue.Issue;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Links are looked at whenever there is a reason to, since Jira's events of them may be lost. */
class HandoverFollowerTest {

    private final HandoverLinks links = mock(HandoverLinks.class);
    private final HandoverStore store = mock(HandoverStore.class);
    private final HandoverFollower follower = new HandoverFollower(links, store);

    @Test
    void touchpointThatWasReadAgainHasItsLinksReadToo() {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(1L);
        TouchpointRow row = mock(TouchpointRow.class);

        follower.changed(issue, row, row);
        follower.changed(issue, row, null);
        follower.left(issue, row);

        verify(links, times(3)).takeIn(1);
    }

    @Test
    void touchpointWhoseTurnItIsHasItsLinksReadThoughNothingChanged() {
        follower.linked(1);

        verify(links).takeIn(1);
    }

    @Test
    void everyHandoverThatIsKnownIsLookedAtOnceWhenAProjectIsCompared() {
        when(store.ofProject(10)).thenReturn(List.of(row(1, 4, 5), row(2, 4, 6), row(3, 7, 4)));

        follower.compared(10);

        verify(links).takeIn(4);
        verify(links).takeIn(7);
        verifyNoMoreInteractions(links);
    }

    private static HandoverRow row(long linkId, long from, long to) {
        return new HandoverRow(linkId, new Ends(from, 10, to, 10), null, null, true, 1);
    }
}
