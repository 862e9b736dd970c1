package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.plan.PriorityRules;
import app.touchpoint.core.plan.QuickWinRules;
import app.touchpoint.core.plan.QuickWinState;
import app.touchpoint.core.plan.TouchpointEvidence;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Reading;
import app.touchpoint.core.touchpoint.Ratings;
import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.store.ActionLink;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.SeenTouchpoints;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody who does not see every touchpoint of an action is told of it. Action 1 is done and improves touchpoints 7 and 8. */
class PlanReaderTest {

    private static final long PROJECT = 10;

    private final ActionRow row = new ActionRow(
            1,
            PROJECT,
            1,
            "",
            new Kind("10001", "5"),
            null,
            new Terms(null, null, null),
            List.of(),
            1,
            new Written(9.5, "done", "done"));
    private final PlanSource source = mock();
    private final SeenTouchpoints seen = mock();
    private final VisibleBreaks breaks = mock();
    private final PlanSettings settings = mock();
    private final ActionStatuses statuses = mock();
    private final PlanReader reader = new PlanReader(
            source,
            new PlanReader.Sight(mock(VisibleActions.class), mock(VisibleTouchpoints.class), seen, breaks),
            settings,
            statuses,
            Clock.systemUTC());

    @BeforeEach
    void prepare() {
        Status done = mock();
        StatusCategory category = mock();
        when(done.getStatusCategory()).thenReturn(category);
        when(category.getKey()).thenReturn("done");
        when(statuses.all()).thenReturn(Map.of("5", done));
        when(settings.of(PROJECT)).thenReturn(PlanRules.DEFAULT);
        PlanSource.Raw raw = new PlanSource.Raw(
                PROJECT,
                Map.of(1L, row),
                Map.of(1L, List.of(new ActionLink(1, PROJECT, 7, PROJECT), new ActionLink(1, PROJECT, 8, PROJECT))),
                Map.of());
        when(source.ofAction(row)).thenReturn(raw);
        when(source.ofProject(PROJECT)).thenReturn(raw);
        Function<TouchpointRow, TouchpointEvidence> nothingKnown = touchpoint -> new TouchpointEvidence(
                new IssueId(touchpoint.issueId()),
                Ratings.of(Reading.none(), Reading.none(), Reading.none()),
                Optional.empty(),
                OptionalLong.empty(),
                Reading.none());
        when(source.evidence(any())).thenReturn(nothingKnown);
        when(source.evidenceOf(any())).thenReturn(nothingKnown);
        when(source.proofs(any())).thenReturn((action, details, touchpoints) -> Optional.empty());
    }

    private static TouchpointRow touchpoint(long id) {
        TouchpointRow touchpoint = mock();
        when(touchpoint.issueId()).thenReturn(id);
        when(touchpoint.projectId()).thenReturn(PROJECT);
        return touchpoint;
    }

    private Optional<QuickWinState> stateForWhoSees(long... ids) {
        List<TouchpointRow> rows =
                LongStream.of(ids).mapToObj(PlanReaderTest::touchpoint).toList();
        when(seen.among(any(), any())).thenReturn(Set.of(7L));
        when(source.touchpoints(any())).thenReturn(rows);
        return reader.ofAction(row, true, null).actions().get(0).quickWin().state();
    }

    @Test
    void whatItWasFoundToBeIsToldOnlyToWhoSeesEveryTouchpointThatItWasFoundWith() {
        assertThat(stateForWhoSees(7, 8)).contains(QuickWinState.DONE);
        assertThat(stateForWhoSees(7)).isEmpty();
        assertThat(stateForWhoSees()).isEmpty();
    }

    @Test
    void anIssueOfAProjectWithoutRulesIsJudgedByThoseOfItsOldestTouchpoint() {
        PlanRules theirs = new PlanRules(PriorityRules.DEFAULT, new QuickWinRules(1, 2, 3), null);
        List<TouchpointRow> rows = List.of(touchpoint(7));
        when(source.touchpoints(any())).thenReturn(rows);
        when(source.ofAction(row))
                .thenReturn(new PlanSource.Raw(
                        99, Map.of(1L, row), Map.of(1L, List.of(new ActionLink(1, 99, 7, PROJECT))), Map.of()));
        when(settings.of(PROJECT)).thenReturn(theirs);

        assertThat(reader.ofAction(row, false, null).rules()).isSameAs(theirs);
    }

    @Test
    void breaksAreThoseOfTheTouchpointsThatTheReaderSees() {
        List<TouchpointRow> rows = List.of(touchpoint(7));
        when(source.touchpoints(any())).thenReturn(rows);
        when(breaks.of(Set.of(7L))).thenReturn(Map.of(7L, 2));

        assertThat(reader.ofAction(row, true, null).breaks()).isEqualTo(Map.of(7L, 2));
        assertThat(reader.all(PROJECT).breaks()).isEmpty();
    }

    @Test
    void bookkeepingKnowsItAlthoughATouchpointIsGone() {
        TouchpointRow left = touchpoint(7);
        when(source.allTouchpoints(any())).thenReturn(Map.of(7L, left));

        assertThat(reader.all(PROJECT).actions().get(0).quickWin().state()).contains(QuickWinState.DONE);
    }
}
