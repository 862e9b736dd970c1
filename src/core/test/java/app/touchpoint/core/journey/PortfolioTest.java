package app.touchpoint.core.journey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.journey.Portfolio.Entry;
import app.touchpoint.core.profile.PortfolioDecision;
import app.touchpoint.core.profile.TouchpointState;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.PhaseId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class PortfolioTest {
    private static Entry entry(
            long id,
            long phase,
            TouchpointState state,
            @Nullable PortfolioDecision decision,
            @Nullable Long successor,
            @Nullable Long contacts) {
        return new Entry(
                new IssueId(id),
                new PhaseId(phase),
                state,
                decision,
                successor == null ? null : new IssueId(successor),
                contacts);
    }

    @Test
    void contactsOfWhatIsMergedAndDroppedMoveToTheirSuccessors() {
        Portfolio portfolio = Portfolio.of(List.of(
                entry(1, 1, TouchpointState.EXISTING, PortfolioDecision.KEEP, null, 500L),
                entry(2, 1, TouchpointState.EXISTING, PortfolioDecision.MERGE, 1L, 200L),
                entry(3, 1, TouchpointState.TO_BE_DROPPED, null, 1L, 30L),
                entry(4, 1, TouchpointState.EXISTING, PortfolioDecision.DROP, null, 7L),
                entry(5, 1, TouchpointState.EXISTING, PortfolioDecision.DROP, 1L, null),
                entry(6, 1, TouchpointState.PLANNED, null, null, null),
                entry(7, 1, TouchpointState.POTENTIAL, PortfolioDecision.ADD, null, null)));

        assertThat(ids(portfolio.toAdd())).containsExactly(6L, 7L);
        assertThat(ids(portfolio.toMerge().entries())).containsExactly(2L);
        assertThat(portfolio.toMerge().contactsMoved()).isEqualTo(200);
        assertThat(ids(portfolio.toDrop().entries())).containsExactly(3L, 4L, 5L);
        assertThat(portfolio.toDrop().contactsMoved()).isEqualTo(30);
        assertThat(portfolio.toDrop().contactsLost()).isEqualTo(7);
        assertThat(portfolio.toDrop().unknown()).isEqualTo(1);
        assertThat(portfolio.gains()).isEqualTo(Map.of(new IssueId(1), 230L));
        assertThat(portfolio.emptied()).isEmpty();
    }

    @Test
    void phaseThatLosesItsLastTouchpointIsNamed() {
        Portfolio portfolio = Portfolio.of(List.of(
                entry(1, 1, TouchpointState.EXISTING, PortfolioDecision.DROP, null, null),
                entry(2, 2, TouchpointState.EXISTING, PortfolioDecision.DROP, null, null),
                entry(3, 2, TouchpointState.PLANNED, null, null, null),
                entry(4, 3, TouchpointState.POTENTIAL, null, null, null),
                entry(5, 4, TouchpointState.EXISTING, PortfolioDecision.MERGE, 3L, 10L)));

        assertThat(portfolio.emptied()).containsExactly(new PhaseId(1), new PhaseId(4));
    }

    @Test
    void aDecisionToDropOutweighsThePlanToAdd() {
        Portfolio portfolio =
                Portfolio.of(List.of(entry(1, 1, TouchpointState.PLANNED, PortfolioDecision.DROP, null, null)));

        assertThat(portfolio.toAdd()).isEmpty();
        assertThat(ids(portfolio.toDrop().entries())).containsExactly(1L);
    }

    @Test
    void contactsPassOnUntilSomebodyStays() {
        Portfolio portfolio = Portfolio.of(List.of(
                entry(1, 1, TouchpointState.EXISTING, PortfolioDecision.MERGE, 2L, 100L),
                entry(2, 1, TouchpointState.EXISTING, PortfolioDecision.DROP, 3L, 20L),
                entry(3, 1, TouchpointState.EXISTING, PortfolioDecision.KEEP, null, 500L)));

        assertThat(portfolio.gains()).isEqualTo(Map.of(new IssueId(3), 120L));
        assertThat(portfolio.toMerge().contactsMoved()).isEqualTo(100);
        assertThat(portfolio.toDrop().contactsMoved()).isEqualTo(20);
    }

    @Test
    void whatIsMergedIntoSomethingThatGoesIsLost() {
        Portfolio portfolio = Portfolio.of(List.of(
                entry(1, 1, TouchpointState.EXISTING, PortfolioDecision.MERGE, 2L, 100L),
                entry(2, 1, TouchpointState.EXISTING, PortfolioDecision.DROP, null, 20L)));

        assertThat(portfolio.gains()).isEmpty();
        assertThat(portfolio.toMerge().contactsMoved()).isZero();
        assertThat(portfolio.toMerge().contactsLost()).isEqualTo(100);
        assertThat(portfolio.toDrop().contactsLost()).isEqualTo(20);
    }

    @Test
    void touchpointsThatAreMergedIntoEachOtherLoseTheirContacts() {
        Portfolio portfolio = Portfolio.of(List.of(
                entry(1, 1, TouchpointState.EXISTING, PortfolioDecision.MERGE, 2L, 10L),
                entry(2, 1, TouchpointState.EXISTING, PortfolioDecision.MERGE, 3L, 20L),
                entry(3, 1, TouchpointState.EXISTING, PortfolioDecision.MERGE, 2L, 30L)));

        assertThat(portfolio.gains()).isEmpty();
        assertThat(portfolio.toMerge().contactsLost()).isEqualTo(60);
    }

    private static List<Long> ids(List<Entry> entries) {
        return entries.stream().map(entry -> entry.touchpoint().value()).toList();
    }
}
