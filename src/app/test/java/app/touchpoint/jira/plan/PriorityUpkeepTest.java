package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.plan.Effort;
import app.touchpoint.core.plan.MissingEvidence;
import app.touchpoint.core.plan.Need;
import app.touchpoint.core.plan.Priority;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.core.plan.QuickWinState;
import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.plan.PriorityField.Offered;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionDetailsEntity;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionDetailsStore;
import app.touchpoint.jira.store.ActionEntity;
import app.touchpoint.jira.store.ActionLinkEntity;
import app.touchpoint.jira.store.ActionLinkStore;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunEntity;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunState;
import app.touchpoint.jira.store.RunStepEntity;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Fields are written where they are not true, and what was written is remembered. */
class PriorityUpkeepTest {

    private static final String ACTION = "10001";
    private static final QuickWin CANDIDATE = quickWin(QuickWinState.CANDIDATE);
    private static final QuickWin NONE = quickWin(null);

    private final TestActiveObjects ao = TestDatabase.H2.start(
            StampEntity.class,
            ActionEntity.class,
            ActionLinkEntity.class,
            ActionDetailsEntity.class,
            RunEntity.class,
            RunStepEntity.class);
    private final ActionStore actions = new ActionStore(ao, Clock.systemUTC());
    private final ProjectSetup setup = mock();
    private final PlanReader reader = mock();
    private final PriorityField field = mock();
    private final RunStore runs = new RunStore(ao, Clock.systemUTC());
    private final FakeLocks locks = new FakeLocks();
    private final PriorityUpkeep upkeep = new PriorityUpkeep(
            setup,
            reader,
            new PriorityWriter(
                    setup,
                    new ActionTables(
                            actions,
                            new ActionLinkStore(ao, Clock.systemUTC()),
                            new ActionDetailsStore(ao, Clock.systemUTC())),
                    field,
                    locks),
            runs);

    @BeforeEach
    void prepare() {
        offers(true, true, QuickWinState.values());
        when(setup.projectIds()).thenReturn(new TreeSet<>(Set.of(10L, 20L)));
        for (long id : List.of(10L, 20L)) {
            SetUpProject project = mock();
            when(project.projectId()).thenReturn(id);
            when(project.actionTypeId()).thenReturn(ACTION);
            when(setup.of(id)).thenReturn(Optional.of(project));
            has(id);
        }
    }

    @AfterEach
    void close() {
        ao.close();
    }

    private static QuickWin quickWin(@Nullable QuickWinState state) {
        return new QuickWin(Optional.ofNullable(state), Set.of(), Set.of(), Optional.empty());
    }

    private static Priority scored(double value) {
        return new Priority.Scored(value, mock(Need.Known.class), 1, 1, 1, 1);
    }

    private ActionRow known(long id, long projectId, String type, Written written) {
        actions.put(new ActionRow(
                id, projectId, id, "", new Kind(type, "1"), null, new Terms(null, null, null), List.of(), 1, written));
        return Objects.requireNonNull(actions.ofIssue(id));
    }

    private static JudgedAction judged(ActionRow row, Priority priority, QuickWin quickWin) {
        return new JudgedAction(
                row,
                ActionDetailsRow.empty(row.issueId(), row.projectId()),
                List.of(),
                Effort.UNKNOWN,
                priority,
                quickWin,
                QuickWin.Progress.TO_DO,
                Optional.empty());
    }

    private void has(long projectId, JudgedAction... judged) {
        PlanReader.Plan plan =
                new PlanReader.Plan(List.of(judged), Map.of(), mock(PlanRules.class), LocalDate.parse("2026-11-22"));
        when(reader.all(projectId)).thenReturn(plan);
    }

    private void offers(boolean priority, boolean quickWin, QuickWinState... states) {
        when(field.offered(any()))
                .thenReturn(new Offered(
                        priority,
                        quickWin,
                        Stream.of(states).map(QuickWinState::code).collect(Collectors.toSet())));
    }

    private void writesNothing() {
        verify(field, never()).write(anyLong(), any(), any());
    }

    private @Nullable Written written(long id) {
        ActionRow row = actions.ofIssue(id);
        return row == null ? null : row.written();
    }

    @Test
    void whatIsNotTrueIsWrittenAndRemembered() {
        has(10, judged(known(1, 10, ACTION, Written.NOTHING), scored(22.5), CANDIDATE));

        upkeep.run();

        verify(field).write(1, 22.5, "candidate");
        assertThat(written(1)).isEqualTo(new Written(22.5, "candidate", "candidate"));
    }

    @Test
    void whatIsTrueIsLeftAlone() {
        has(10, judged(known(1, 10, ACTION, new Written(22.5, "candidate", "candidate")), scored(22.5), CANDIDATE));

        upkeep.run();

        writesNothing();
    }

    @Test
    void withoutEvidenceTheFieldsAreEmptied() {
        Priority open = new Priority.Open(MissingEvidence.LINK_A_TOUCHPOINT_FIRST, Optional.empty());
        has(10, judged(known(1, 10, ACTION, new Written(3.0, "candidate", "candidate")), open, NONE));

        upkeep.run();

        verify(field).write(1, null, null);
        assertThat(written(1)).isEqualTo(new Written(null, null, null));
    }

    @Test
    void whatNobodyHasLookedAtYetIsLookedAtOnceForACopyBringsWhatTheOriginalSays() {
        Priority open = new Priority.Open(MissingEvidence.LINK_A_TOUCHPOINT_FIRST, Optional.empty());
        has(10, judged(known(1, 10, ACTION, Written.NOTHING), open, NONE));
        upkeep.run();
        verify(field).write(1, null, null);
        clearInvocations(field);

        has(10, judged(Objects.requireNonNull(actions.ofIssue(1)), open, NONE));
        upkeep.run();

        writesNothing();
    }

    @Test
    void issuesOfOtherTypesAndProjectsHaveNoSuchFields() {
        has(
                10,
                judged(known(1, 10, "10200", Written.NOTHING), scored(5), NONE),
                judged(known(2, 99, ACTION, Written.NOTHING), scored(5), NONE));

        upkeep.run();

        writesNothing();
    }

    @Test
    void aProjectThatFailsKeepsNoOtherFromIt() {
        when(reader.all(10)).thenThrow(new IllegalStateException("no such field"));
        has(20, judged(known(2, 20, ACTION, Written.NOTHING), scored(5), NONE));

        upkeep.run();

        verify(field).write(2, 5.0, null);
    }

    @Test
    void whatCouldNotBeWrittenIsTriedAgain() {
        ActionRow row = known(1, 10, ACTION, Written.NOTHING);
        has(10, judged(row, scored(5), NONE));
        when(field.write(1, 5.0, null)).thenThrow(new IllegalStateException("index full"));
        upkeep.run();
        assertThat(written(1)).isEqualTo(Written.NOTHING);

        upkeep.run();

        verify(field, times(2)).write(1, 5.0, null);
    }

    @Test
    void manyAreWrittenInSeveralRuns() {
        JudgedAction[] many = new JudgedAction[301];
        for (int i = 0; i < many.length; i++) {
            many[i] = judged(known(i + 1, 10, ACTION, Written.NOTHING), scored(5), NONE);
        }
        has(10, many);
        upkeep.run();
        verify(field, times(300)).write(anyLong(), any(), any());
        clearInvocations(field);
        has(10, judged(Objects.requireNonNull(actions.ofIssue(301)), scored(5), NONE));

        upkeep.run();

        verify(field).write(anyLong(), any(), any());
        verify(field).write(301, 5.0, null);
    }

    @Test
    void whatTheFieldsCannotSayIsNotNotedAsSaidAndCostsNothingUntilTheyCan() {
        offers(true, true, QuickWinState.CANDIDATE);
        has(10, judged(known(1, 10, ACTION, Written.NOTHING), scored(5), quickWin(QuickWinState.RUNNING)));
        upkeep.run();
        verify(field).write(1, 5.0, null);
        assertThat(written(1)).isEqualTo(new Written(5.0, null, "running"));
        clearInvocations(field);

        has(10, judged(Objects.requireNonNull(actions.ofIssue(1)), scored(5), quickWin(QuickWinState.RUNNING)));
        upkeep.run();
        writesNothing();

        offers(true, true, QuickWinState.values());
        upkeep.run();
        verify(field).write(1, 5.0, "running");
        assertThat(written(1)).isEqualTo(new Written(5.0, "running", "running"));
    }

    @Test
    void aFieldThatIsGoneIsNotNotedAsSaid() {
        offers(false, false);
        has(10, judged(known(1, 10, ACTION, Written.NOTHING), scored(5), CANDIDATE));

        upkeep.run();

        writesNothing();
        assertThat(written(1)).isEqualTo(new Written(null, null, "candidate", false));
    }

    @Test
    void theStateOfAnIssueWithoutOurFieldsIsNotedByTheProjectOfItsOldestTouchpoint() {
        TouchpointRow touchpoint = mock();
        when(touchpoint.projectId()).thenReturn(20L);
        ActionRow row = known(1, 99, "10200", Written.NOTHING);
        JudgedAction action = new JudgedAction(
                row,
                ActionDetailsRow.empty(1, 99),
                List.of(touchpoint),
                Effort.UNKNOWN,
                scored(5),
                CANDIDATE,
                QuickWin.Progress.TO_DO,
                Optional.empty());
        has(10, action);
        upkeep.run();
        assertThat(written(1)).isEqualTo(Written.NOTHING);

        has(20, action);
        upkeep.run();

        writesNothing();
        assertThat(written(1)).isEqualTo(new Written(null, null, "candidate", false));
    }

    @Test
    void anActionThatFailsKeepsNoOtherFromIt() {
        has(
                10,
                judged(known(1, 10, ACTION, Written.NOTHING), scored(5), NONE),
                judged(known(2, 10, ACTION, Written.NOTHING), scored(4), NONE));
        when(field.write(1, 5.0, null)).thenThrow(new IllegalStateException("index full"));

        upkeep.run();

        assertThat(written(1)).isEqualTo(Written.NOTHING);
        assertThat(written(2)).isEqualTo(new Written(4.0, null, null));
    }

    @Test
    void manyActionsThatFailKeepThoseBehindThemOnlyFromOneRun() {
        JudgedAction[] all = LongStream.rangeClosed(1, 12)
                .mapToObj(id -> judged(known(id, 10, ACTION, Written.NOTHING), scored(20 - id), NONE))
                .toArray(JudgedAction[]::new);
        has(10, all);
        for (long id = 1; id <= 10; id++) {
            when(field.write(id, 20.0 - id, null)).thenThrow(new IllegalStateException("index full"));
        }

        upkeep.run();
        assertThat(written(11)).isEqualTo(Written.NOTHING);
        upkeep.run();
        assertThat(written(11)).isEqualTo(new Written(9.0, null, null));
        assertThat(written(12)).isEqualTo(new Written(8.0, null, null));

        upkeep.run();
        verify(field, times(2)).write(1, 19.0, null);
    }

    @Test
    void aProjectWhoseActionsARunJudgesAgainIsLeftToIt() {
        has(10, judged(known(1, 10, ACTION, Written.NOTHING), scored(5), NONE));
        Run run = runs.add(10, RunKind.PRIORITIES, "anna", "{}", List.of("1"));
        upkeep.run();
        writesNothing();

        runs.progress(run.id(), RunState.FAILED, 0, null);
        upkeep.run();

        verify(field).write(1, 5.0, null);
    }
}
