package app.touchpoint.jira.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.handover.InformationPassed;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.handover.HandoverInput.Judgement;
import app.touchpoint.jira.store.HandoverRow;
import app.touchpoint.jira.store.HandoverRow.Ends;
import app.touchpoint.jira.store.HandoverStore;
import app.touchpoint.jira.touchpoint.BreakMarks;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

/** Touchpoint 1 hands over to 2 by link 50; links are of type 7. */
class HandoversTest {

    private static final Judgement GOOD = new Judgement(8.0, InformationPassed.YES);

    private final Access access = mock();
    private final HandoverLinks links = mock();
    private final IssueLinks issueLinks = mock();
    private final HandoverStore store = mock();
    private final BreakMarks marks = mock();
    private final Handovers handovers = new Handovers(access, links, issueLinks, store, marks);
    private final ApplicationUser tom = mock();
    private final Visit one = visit(1);
    private final Visit two = visit(2);
    private final IssueLink link = link();

    private Visit visit(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("RAD-" + id);
        return new Visit(issue, new ProjectVisit(mock(Project.class), tom));
    }

    private static IssueLink link() {
        IssueLink link = mock();
        when(link.getId()).thenReturn(50L);
        when(link.getSourceId()).thenReturn(1L);
        when(link.getDestinationId()).thenReturn(2L);
        return link;
    }

    @BeforeEach
    void tomMayLink() {
        when(access.doing(any(Visit.class), eq(Deed.LINK))).thenAnswer(call -> Outcome.done(call.getArgument(0)));
        when(access.see(2L)).thenReturn(Outcome.done(two));
        when(access.isTouchpoint(two)).thenReturn(true);
        when(links.typeId()).thenReturn(7L);
        when(links.of(1)).thenReturn(List.of(link));
        when(store.ofLink(50))
                .thenReturn(Optional.of(new HandoverRow(50, new Ends(1, 10, 2, 10), null, null, true, 1)));
        when(store.rate(anyLong(), any(), any(), anyInt())).thenReturn(true);
    }

    private static String code(Outcome<Long> outcome) {
        return outcome.fold(done -> "done", Refusal::code);
    }

    private static Outcome<Long> unknown(long id) {
        return Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "handover-not-found", Long.toString(id)));
    }

    private void nothingWasDone() {
        verify(issueLinks, never()).link(anyLong(), anyLong(), anyLong(), any());
        verify(issueLinks, never()).remove(any(), any());
        verify(store, never()).rate(anyLong(), any(), any(), anyInt());
        verify(store, never()).remove(anyLong());
    }

    @Test
    void aNewLinkIsTakenInThenJudgedThenMarked() {
        when(issueLinks.link(1, 2, 7, tom)).thenReturn(50L);

        assertThat(handovers.add(one, one, two, GOOD)).isEqualTo(Outcome.done(50L));

        InOrder order = inOrder(issueLinks, links, store, marks);
        order.verify(issueLinks).link(1, 2, 7, tom);
        order.verify(links).takeIn(1);
        order.verify(store).rate(50, 8.0, InformationPassed.YES, 1);
        order.verify(marks).issue(1);
    }

    @Test
    void nothingHandsOverToItself() {
        assertThat(code(handovers.add(one, one, one, GOOD))).isEqualTo("handover.to-itself");
        nothingWasDone();
    }

    @Test
    void twoTouchpointsAreLinkedOncePerDirection() {
        when(issueLinks.between(1, 2, 7)).thenReturn(Optional.of(link));
        when(issueLinks.between(2, 1, 7)).thenReturn(Optional.empty());
        when(issueLinks.link(2, 1, 7, tom)).thenReturn(50L);

        assertThat(code(handovers.add(one, one, two, GOOD))).isEqualTo("handover-exists");
        nothingWasDone();
        assertThat(code(handovers.add(one, two, one, GOOD))).isEqualTo("done");
    }

    @Test
    void withoutTheRightToLinkNothingIsDone() {
        when(access.doing(one, Deed.LINK))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "link-issues-needed", "RAD-1")));

        assertThat(code(handovers.add(one, one, two, GOOD))).isEqualTo("link-issues-needed");
        assertThat(code(handovers.judge(one, 50, GOOD, 1))).isEqualTo("link-issues-needed");
        assertThat(code(handovers.remove(one, 50))).isEqualTo("link-issues-needed");
        nothingWasDone();
    }

    @Test
    void aLinkWhoseOtherEndIsUnseenIsAnsweredAsOneThatIsNotThere() {
        when(access.see(2L)).thenReturn(Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "issue-not-found", "2")));

        assertThat(handovers.judge(one, 50, GOOD, 1)).isEqualTo(unknown(50));
        assertThat(handovers.remove(one, 50)).isEqualTo(unknown(50));
        assertThat(handovers.judge(one, 99, GOOD, 1)).isEqualTo(unknown(99));
        nothingWasDone();
    }

    @Test
    void whoJudgedAnOlderVersionIsTold() {
        when(store.rate(50, 8.0, InformationPassed.YES, 1)).thenReturn(false);

        assertThat(code(handovers.judge(one, 50, GOOD, 1))).isEqualTo("handover-changed");
        verify(marks, never()).issue(anyLong());
    }

    @Test
    void aLinkMadeElsewhereIsTakenInBeforeItIsJudged() {
        when(store.ofLink(50)).thenReturn(Optional.empty());

        assertThat(code(handovers.judge(one, 50, GOOD, 0))).isEqualTo("done");

        InOrder order = inOrder(links, store, marks);
        order.verify(links).takeIn(1);
        order.verify(store).rate(50, 8.0, InformationPassed.YES, 1);
        order.verify(marks).issue(1);
    }

    @Test
    void whatIsRemovedGoesWithWhatWasSaidOfIt() {
        assertThat(code(handovers.remove(one, 50))).isEqualTo("done");

        verify(issueLinks).remove(link, tom);
        verify(store).remove(50);
    }
}
