package app.touchpoint.jira.journey;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.rest.RunFailure;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each step of an import does to Jira and to the read model. */
class ImportExecutorTest {

    /** Two of them for the history: which state lasts, and the new one. */
    private static final double MOST_STATEMENTS_PER_LINE = 9.25;

    private final FakeJourney world = new FakeJourney();
    private final ImportExecutor executor =
            new ImportExecutor(world.setup, world.importedJourney, world.journeys, world.lineValues, world.imported);

    @BeforeEach
    void thereIsAComponent() {
        ProjectComponent sales = mock(ProjectComponent.class);
        when(sales.getName()).thenReturn("sales");
        when(sales.getId()).thenReturn(77L);
        when(world.components.findAllForProject(FakeJourney.PROJECT)).thenReturn(List.of(sales));
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static ImportStep phase(String name) {
        return new ImportStep(ImportStep.Kind.PHASE, name, null, null, null, null);
    }

    private static ImportStep channel(String name) {
        return new ImportStep(ImportStep.Kind.CHANNEL, name, "ONLINE", "INDIRECT", null, null);
    }

    private static ImportStep create(String phase, String summary, @Nullable String channel, @Nullable Double ist) {
        return new ImportStep(
                ImportStep.Kind.CREATE, null, null, null, null, line(phase, summary, channel, ist, List.of()));
    }

    private static ImportStep.Line line(
            String phase, String summary, @Nullable String channel, @Nullable Double ist, List<String> changes) {
        return new ImportStep.Line(2, phase, summary, channel, List.of("Sales"), ist, null, null, null, null, changes);
    }

    /** Does the steps as the worker would. */
    private List<RunExecutor.Result> run(boolean doubtful, ImportStep... steps) {
        Run run = written(steps);
        List<RunExecutor.Result> results = new ArrayList<>();
        for (RunStep step : world.runs.steps(run.id(), Set.of(StepState.PENDING), Integer.MAX_VALUE)) {
            RunExecutor.Result result = executor.execute(run, step, world.anna, doubtful);
            world.runs.record(step.id(), result.state(), result.issueId(), result.outcome());
            results.add(result);
        }
        executor.finish(run);
        return results;
    }

    private Run written(ImportStep... steps) {
        return world.runs.add(
                FakeJourney.PROJECT,
                RunKind.IMPORT,
                "anna-key",
                "{}",
                List.of(steps).stream().map(Json::write).toList());
    }

    private List<String> order() {
        return world.touchpoints.ofProject(FakeJourney.PROJECT).stream()
                .map(TouchpointRow::summary)
                .toList();
    }

    private static long issueOf(RunExecutor.Result result) {
        return requireNonNull(result.issueId());
    }

    @Test
    void phaseIsMadeWithItsIssueAndChannelWithItsTraits() {
        run(false, phase("Buy"), channel("Web shop"));

        assertThat(world.phaseNames()).containsExactly("Buy");
        assertThat(world.summaries("1")).containsExactly("Buy");
        assertThat(world.channels.ofProject(FakeJourney.PROJECT).values())
                .extracting(row -> row.channelType() + " " + row.contactMode())
                .containsExactly("ONLINE INDIRECT");
    }

    @Test
    void touchpointGetsPhaseChannelComponentsAndNumbers() {
        RunExecutor.Result made = run(false, phase("Buy"), channel("Shop"), create("buy", "Pay", "SHOP", 6.5))
                .get(2);

        assertThat(made.state()).isEqualTo(StepState.DONE);
        TouchpointRow row = requireNonNull(world.touchpoints.ofIssue(issueOf(made)));
        assertThat(row.summary()).isEqualTo("Pay");
        assertThat(row.rating().ist()).isEqualTo(6.5);
        assertThat(row.place().componentIds()).containsExactly(77L);
        assertThat(row.place().phaseId())
                .isEqualTo(world.journeys.of(world.setUp()).phases().get(0).id().value());
    }

    @Test
    void whatJiraRefusesIsWrittenDownInItsWordsAndTheRestGoesOn() {
        world.issues.refusedSummaries.add("Pay");

        List<RunExecutor.Result> results =
                run(false, phase("Buy"), create("Buy", "Pay", null, 6.5), create("Buy", "Leave", null, 4.0));

        assertThat(results.get(1)).isEqualTo(new RunExecutor.Result(StepState.REFUSED, null, "Budget is required."));
        assertThat(order()).containsExactly("Leave");
    }

    @Test
    void newPhaseStandsWhereTheFileHasItAndTheOthersKeepTheirOrder() {
        world.phase("C");
        world.phase("A");

        run(
                false,
                ImportStep.phase("X", new ImportStep.Place(null, List.of("A", "B", "C", "Z"))),
                ImportStep.phase("B", new ImportStep.Place("a", List.of("C", "Z"))),
                ImportStep.phase("Z", new ImportStep.Place("Gone", List.of())));

        assertThat(world.phaseNames()).containsExactly("C", "X", "A", "B", "Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"phase", "channel", "component"})
    void lineThatNamesSomethingThatIsGoneIsRefusedByThatNameAndTheRestGoesOn(String gone) {
        run(false, phase("Buy"), phase("Leave"), channel("Shop"));
        ImportStep step = create("Buy", "Pay", "Shop", 6.5);
        switch (gone) {
            case "phase" -> world.removePhase("Buy");
            case "channel" -> world.removeChannel("Shop");
            default ->
                when(world.components.findAllForProject(FakeJourney.PROJECT)).thenReturn(List.of());
        }
        ImportStep other = new ImportStep(
                ImportStep.Kind.CREATE,
                null,
                null,
                null,
                null,
                new ImportStep.Line(3, "Leave", "Go", null, List.of(), null, null, null, null, null, List.of()));

        List<RunExecutor.Result> results = run(false, step, other);

        String name = requireNonNull(
                Map.of("phase", "Buy", "channel", "Shop", "component", "Sales").get(gone));
        assertThat(results.get(0))
                .isEqualTo(new RunExecutor.Result(
                        StepState.REFUSED, null, RunFailure.text("run-" + gone + "-gone", "2", "Pay", name)));
        assertThat(order()).containsExactly("Go");
    }

    @Test
    void updateOfAnIstDoesNotAskForAChannelThatItDoesNotWrite() {
        long issue = issueOf(
                run(false, phase("Buy"), create("Buy", "Pay", null, 6.5)).get(1));
        ImportStep step = new ImportStep(
                ImportStep.Kind.UPDATE, null, null, null, issue, line("Buy", "Pay", "Gone", 3.0, List.of("ist")));
        ImportStep moving = new ImportStep(
                ImportStep.Kind.UPDATE, null, null, null, issue, line("Buy", "Pay", "Gone", 3.0, List.of("channel")));

        List<RunExecutor.Result> results = run(false, step, moving);

        assertThat(results).extracting(RunExecutor.Result::state).containsExactly(StepState.DONE, StepState.REFUSED);
    }

    @Test
    void phaseThatWasMadeJustBeforeAKillIsKnownAsMadeByTheImport() {
        Run cutOff = written(phase("Buy"));
        long buy = afterItsOptionWasMade(cutOff);

        PhaseMaker.Made settled = made(requireNonNull(executor.settle(cutOff, left(cutOff))));
        PhaseMaker.Made resumed = made(executor.execute(cutOff, left(cutOff), world.anna, true));

        assertThat(settled).isEqualTo(new PhaseMaker.Made(buy, 0, true));
        assertThat(resumed.optionId()).isEqualTo(buy);
        assertThat(resumed.optionMade()).isTrue();
        assertThat(world.phaseNames()).containsExactly("Buy");
    }

    /** The process ends when the issue of the phase is to be made; the id of the option. */
    private long afterItsOptionWasMade(Run run) {
        world.issues.refusedSummaries.add("Buy");
        executor.execute(run, left(run), world.anna, false);
        world.issues.refusedSummaries.clear();
        return world.journeys.of(world.setUp()).phases().get(0).id().value();
    }

    private static PhaseMaker.Made made(RunExecutor.Result result) {
        return Json.read(requireNonNull(result.outcome()), PhaseMaker.Made.class);
    }

    @Test
    void phaseAndChannelThatWereThereBeforeAreNotTheImports() {
        world.phase("Buy");
        world.channel("Shop");
        Run run = written(phase("Buy"));

        assertThat(executor.settle(run, left(run))).isNull();
        assertThat(made(executor.execute(run, left(run), world.anna, true)).optionMade())
                .isFalse();
        assertThat(made(run(false, channel("Shop")).get(0)).optionMade()).isFalse();
    }

    @Test
    void touchpointThatWasMadeJustBeforeAKillIsFoundAndNotMadeTwice() throws Exception {
        run(false, phase("Buy"));
        long buy = world.journeys.of(world.setUp()).phases().get(0).id().value();
        long before = world.issues
                .add("2", world.setUp(), new IssueWriter.Values("Pay", buy, null, null, 6.5, null, null, null, null))
                .getId();

        RunExecutor.Result doubtful = run(true, create("Buy", "Pay", null, 6.5)).get(0);

        assertThat(doubtful.issueId()).isEqualTo(before);
        assertThat(world.summaries("2")).containsExactly("Pay");
    }

    @Test
    void stepThatWasDoneJustBeforeAKillIsSettled() throws Exception {
        run(false, phase("Buy"));
        long buy = world.journeys.of(world.setUp()).phases().get(0).id().value();
        Run cutOff = written(create("Buy", "Pay", null, 6.5), create("Buy", "Leave", null, null));
        List<RunStep> steps = world.runs.steps(cutOff.id(), Set.of(StepState.PENDING), 2);
        assertThat(executor.settle(cutOff, steps.get(0))).isNull();
        long made = world.issues
                .add("2", world.setUp(), new IssueWriter.Values("Pay", buy, null, null, 6.5, null, null, null, null))
                .getId();

        assertThat(executor.settle(cutOff, steps.get(0)))
                .isEqualTo(new RunExecutor.Result(
                        StepState.DONE, made, "{\"updated\":" + FakeJourney.NOW.toEpochMilli() + "}"));
        assertThat(executor.settle(cutOff, steps.get(1))).isNull();
    }

    @Test
    void aLineCostsTheSameInALongImportAsInAShortOne() {
        run(false, phase("Buy"), channel("Shop"));
        long few = statementsOf(20);
        long many = statementsOf(120);

        // Five statements belong to the run and not to its lines, which are read in one go.
        assertThat((many - few) / 100.0).isLessThanOrEqualTo(MOST_STATEMENTS_PER_LINE);
        assertThat(few).isLessThanOrEqualTo((long) (20 * MOST_STATEMENTS_PER_LINE) + 40);
    }

    /** Of Active Objects, with what the worker writes down after each line. */
    private long statementsOf(int lines) {
        ImportStep[] steps = new ImportStep[lines];
        for (int i = 0; i < lines; i++) {
            steps[i] = create("Buy", lines + " and " + i, "Shop", 6.5);
        }
        Run run = written(steps);
        List<RunStep> pending = world.runs.steps(run.id(), Set.of(StepState.PENDING), Integer.MAX_VALUE);
        world.objects.statementsSinceLastAsked();
        for (RunStep step : pending) {
            RunExecutor.Result result = executor.execute(run, step, world.anna, false);
            world.runs.record(step.id(), result.state(), result.issueId(), result.outcome());
        }
        long counted = world.objects.statementsSinceLastAsked();
        executor.finish(run);
        return counted;
    }

    @Test
    void updateBringsItsColumnsOnlyAndRemembersWhatWasThere() {
        long issue = issueOf(
                run(false, phase("Buy"), create("Buy", "Pay", null, 6.5)).get(1));
        ImportStep step = new ImportStep(
                ImportStep.Kind.UPDATE, null, null, null, issue, line("Buy", "Pay", null, 3.0, List.of("ist")));

        RunExecutor.Result updated = run(false, step).get(0);

        assertThat(world.issues.written)
                .containsExactly(new IssueWriter.Values(null, null, null, null, 3.0, null, null, null, null));
        SinceImport.Changed changed = Json.read(requireNonNull(updated.outcome()), SinceImport.Changed.class);
        assertThat(changed.before().ist()).isEqualTo(6.5);
        assertThat(changed.left().ist()).isEqualTo(3.0);
    }

    @Test
    void phaseThatSomebodyAddsAtTheSameMomentIsMadeOnce() throws Exception {
        Run run = written(phase("Buy"));
        RunStep step = world.runs.steps(run.id(), Set.of(StepState.PENDING), 1).get(0);

        world.whileSomebodyChangesTheJourney(
                () -> executor.execute(run, step, world.anna, false), () -> world.phase("Buy"));

        assertThat(world.phaseNames()).containsExactly("Buy");
    }

    @Test
    void orderOfTheFileWaitsForWhoeverChangesTheJourney() throws Exception {
        run(false, phase("Buy"), create("Buy", "A", null, null), create("Buy", "B", null, null));
        List<Long> old = world.touchpoints.ofProject(FakeJourney.PROJECT).stream()
                .map(TouchpointRow::issueId)
                .toList();
        Run run = written(create("Buy", "C", null, null));
        RunStep step = world.runs.steps(run.id(), Set.of(StepState.PENDING), 1).get(0);
        RunExecutor.Result made = executor.execute(run, step, world.anna, false);
        world.runs.record(step.id(), made.state(), made.issueId(), made.outcome());
        List<Long> dragged = List.of(old.get(1), old.get(0), issueOf(made));

        world.whileSomebodyChangesTheJourney(
                () -> executor.finish(run),
                () -> world.touchpoints.reorder(FakeJourney.PROJECT, dragged, List.of(old.get(1))));

        assertThat(order()).containsExactly("B", "A", "C");
    }

    @Test
    void whatATouchpointHadIsKnownAfterAKillAmidItsUpdate() {
        long issue = issueOf(
                run(false, phase("Buy"), create("Buy", "Pay", null, 6.5)).get(1));
        Run cutOff = written(new ImportStep(
                ImportStep.Kind.UPDATE, null, null, null, issue, line("Buy", "Pay", null, 3.0, List.of("ist"))));
        world.issues.dyingAfterUpdate = true;
        assertThatIllegalStateException()
                .isThrownBy(() -> executor.execute(cutOff, left(cutOff), world.anna, false))
                .withMessage("killed");
        world.issues.dyingAfterUpdate = false;

        for (RunExecutor.Result known : List.of(
                requireNonNull(executor.settle(cutOff, left(cutOff))),
                executor.execute(cutOff, left(cutOff), world.anna, true))) {
            SinceImport.Changed changed = Json.read(requireNonNull(known.outcome()), SinceImport.Changed.class);
            assertThat(changed.before().ist()).isEqualTo(6.5);
            assertThat(changed.left().ist()).isEqualTo(3.0);
        }
    }

    private RunStep left(Run run) {
        return world.runs
                .steps(run.id(), Set.of(StepState.STARTED, StepState.PENDING), 1)
                .get(0);
    }

    @Test
    void touchpointsStandInTheOrderOfTheFile() {
        run(false, phase("Buy"), create("Buy", "C", null, null), create("Buy", "A", null, null));
        run(false, create("Buy", "Z", null, null), create("Buy", "B", null, null));

        assertThat(order()).containsExactly("C", "A", "Z", "B");
    }
}
