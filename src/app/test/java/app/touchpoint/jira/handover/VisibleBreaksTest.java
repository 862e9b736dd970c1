package app.touchpoint.jira.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.store.HandoverRow;
import app.touchpoint.jira.store.HandoverRow.Ends;
import app.touchpoint.jira.store.HandoverStore;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A break counts at both its ends, for those who see both. */
class VisibleBreaksTest {

    private static final long HERE = 10;
    private static final long ELSEWHERE = 20;

    private final HandoverStore store = mock(HandoverStore.class);
    private final Access access = mock(Access.class);
    private final Visit seen = mock(Visit.class);
    private final VisibleBreaks breaks = new VisibleBreaks(store, access);

    @BeforeEach
    void issueNineElsewhereIsSeenAndAllOthersThereAreNot() {
        when(access.see(anyLong()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "issue-not-found", "x")));
        when(access.see(9L)).thenReturn(Outcome.done(seen));
        when(access.isTouchpoint(any())).thenReturn(true);
    }

    @Test
    void eachBreakCountsAtBothEnds() {
        when(store.breaksOfProject(HERE)).thenReturn(List.of(ends(1, 2, HERE), ends(2, 3, HERE)));

        assertThat(breaks.of(HERE, () -> Set.of(1L, 2L, 3L))).isEqualTo(Map.of(1L, 1, 2L, 2, 3L, 1));
        verify(access, never()).see(anyLong());
    }

    @Test
    void anEndThatIsNotSeenCountsNowhereNotEvenAtTheOther() {
        when(store.breaksOfProject(HERE)).thenReturn(List.of(ends(1, 2, HERE)));

        assertThat(breaks.of(HERE, () -> Set.of(1L))).isEmpty();
    }

    @Test
    void anEndInAnotherProjectIsAskedForByItself() {
        when(store.breaksOfProject(HERE)).thenReturn(List.of(ends(1, 8, ELSEWHERE), ends(1, 9, ELSEWHERE)));

        assertThat(breaks.of(HERE, () -> Set.of(1L, 8L))).isEqualTo(Map.of(1L, 1, 9L, 1));
    }

    @Test
    void anEndThatIsNoTouchpointAnyMoreMakesNoBreak() {
        when(store.breaksOfProject(HERE)).thenReturn(List.of(ends(1, 9, ELSEWHERE)));
        when(access.isTouchpoint(seen)).thenReturn(false);

        assertThat(breaks.of(HERE, () -> Set.of(1L))).isEmpty();
    }

    @Test
    void ofSeveralProjectsABreakCountsWhereSomebodySeesBothEnds() {
        when(store.breaksAt(Set.of(1L, 2L)))
                .thenReturn(
                        List.of(row(1, 2, ELSEWHERE, true), row(1, 9, ELSEWHERE, true), row(1, 8, ELSEWHERE, true)));

        assertThat(breaks.of(Set.of(1L, 2L))).isEqualTo(Map.of(1L, 2, 2L, 1));
        assertThat(breaks.of(Set.of())).isEmpty();
    }

    private static Ends ends(long from, long to, long toProject) {
        return new Ends(from, HERE, to, toProject);
    }

    private static HandoverRow row(long from, long to, long toProject, boolean broken) {
        return new HandoverRow(from * 100 + to, ends(from, to, toProject), null, null, broken, 1);
    }
}
