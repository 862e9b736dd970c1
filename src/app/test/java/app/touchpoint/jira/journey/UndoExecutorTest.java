package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.rating.Opinion;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.RatingRow;
import app.touchpoint.jira.store.RatingStore;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunState;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.StepState;
import com.atlassian.jira.issue.Issue;
import com.atlassian.sal.api.message.I18nResolver;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is taken back of an import, what stays, and what is said about it. */
class UndoExecutorTest {

    private final FakeJourney world = new FakeJourney();
    private final ImportExecutor importing =
            new ImportExecutor(world.setup, world.importedJourney, world.journeys, world.lineValues, world.imported);
    private final I18nResolver i18n = mock(I18nResolver.class);
    private final Access access = mock(Access.class);
    private final UndoWords words = new UndoWords(new ImportTexts(i18n), world.issues.manager, access);
    private final UndoExecutor undoing =
            new UndoExecutor(world.setup, world.undoneJourney, world.undone, world.runs, words);
    private final UndoPreview preview = new UndoPreview(
            world.runs, world.touchpoints, new IssueData(world.objects, Clock.systemUTC()), world.fieldOptions, words);

    private Run imported;
    private long pay;

    @BeforeEach
    void importThreeSteps() {
        when(access.maySee(eq(world.anna), any(Issue.class))).thenReturn(true);
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        world.phase("Before");
        imported = done(
                importing,
                RunKind.IMPORT,
                "{}",
                List.of(
                        new ImportStep(ImportStep.Kind.PHASE, "Buy", null, null, null, null),
                        new ImportStep(ImportStep.Kind.CHANNEL, "Shop", "OFFLINE", "DIRECT", null, null),
                        create("Pay"),
                        create("Leave")));
        pay = world.issues.issues.values().stream()
                .filter(issue -> "Pay".equals(issue.getSummary()))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    @AfterEach
    void close() {
        world.close();
    }

    private static ImportStep create(String summary) {
        return new ImportStep(
                ImportStep.Kind.CREATE,
                null,
                null,
                null,
                null,
                new ImportStep.Line(2, "Buy", summary, "Shop", List.of(), 6.5, null, null, null, null, List.of()));
    }

    private Run done(RunExecutor executor, RunKind kind, String detail, List<?> payloads) {
        Run run = world.runs.add(
                FakeJourney.PROJECT,
                kind,
                "anna-key",
                detail,
                payloads.stream().map(Json::write).toList());
        for (RunStep step : world.runs.steps(run.id(), Set.of(StepState.PENDING), Integer.MAX_VALUE)) {
            RunExecutor.Result result = executor.execute(run, step, world.anna, false);
            world.runs.record(step.id(), result.state(), result.issueId(), result.outcome());
        }
        executor.finish(run);
        world.runs.progress(run.id(), RunState.FINISHED, payloads.size(), null);
        return run;
    }

    /** Backwards, as the service writes them down. */
    private Run undo() {
        List<UndoExecutor.UndoStep> steps = new ArrayList<>();
        for (RunStep step : world.runs.steps(imported.id(), Set.of(StepState.DONE), Integer.MAX_VALUE)) {
            steps.add(
                    0,
                    new UndoExecutor.UndoStep(
                            Json.read(step.payload(), ImportStep.class), step.issueId(), step.outcome()));
        }
        return done(undoing, RunKind.UNDO_IMPORT, Json.write(new UndoExecutor.Undoes(imported.id())), steps);
    }

    private List<String> outcomes(Run run, StepState state) {
        return world.runs.steps(run.id(), Set.of(state), Integer.MAX_VALUE).stream()
                .map(RunStep::outcome)
                .filter(outcome -> outcome != null)
                .toList();
    }

    private RunState stateOfImport() {
        return Objects.requireNonNull(world.runs.get(imported.id())).state();
    }

    @Test
    void touchpointsAreDeletedAndOptionsOnlyDisabled() {
        Run undo = undo();

        assertThat(world.summaries("2")).isEmpty();
        assertThat(world.touchpoints.ofProject(FakeJourney.PROJECT)).isEmpty();
        assertThat(world.phaseNames()).containsExactly("Before", "Buy");
        assertThat(world.journeys.enabled(world.setUp()).phases())
                .extracting(phase -> phase.name())
                .containsExactly("Before");
        assertThat(world.journeys.enabled(world.setUp()).channels()).isEmpty();
        assertThat(outcomes(undo, StepState.DONE)).containsExactly("Shop", "Buy");
        assertThat(stateOfImport()).isEqualTo(RunState.UNDONE);
    }

    private UndoInfo previewed() {
        return preview.of(world.setUp(), Objects.requireNonNull(world.runs.get(imported.id())), world.anna);
    }

    @Test
    void previewSaysWhatWouldBeDeletedAndChangesNothing() {
        assertThat(previewed()).isEqualTo(new UndoInfo(2, 0, List.of("Buy", "Shop"), 0, List.of(), false));
        assertThat(world.summaries("2")).containsExactly("Pay", "Leave");
        assertThat(world.journeys.enabled(world.setUp()).phases()).hasSize(2);
    }

    @Test
    void previewNamesWhatStaysAsTheUndoDoes() {
        world.issues.touch(pay);
        world.issues.issues.keySet().forEach(world.readModel::refresh);

        UndoInfo would = previewed();

        assertThat(would.deleted()).isEqualTo(1);
        assertThat(would.withdrawn()).isEmpty();
        assertThat(would.staying()).isEqualTo(3);
        assertThat(would.stayingNames()).containsExactlyInAnyOrderElementsOf(outcomes(undo(), StepState.CHANGED_SINCE));
    }

    @Test
    void previewCountsTouchpointsThatGetValuesBackAndThoseThatKeepSome() throws IssueWriter.Refused {
        long stay = updatedByImport();
        assertThat(previewed()).isEqualTo(new UndoInfo(0, 1, List.of(), 0, List.of(), false));
        world.issues.update(
                world.setUp(),
                stay,
                new IssueWriter.Values(null, null, null, null, 4.5, null, null, null, null),
                world.anna);
        world.readModel.refresh(stay);

        assertThat(previewed())
                .isEqualTo(new UndoInfo(
                        0, 1, List.of(), 1, List.of("RAD-" + stay + " Stay: touchpoint.column.ist"), false));
    }

    @Test
    void previewGivesAwayNoTouchpointThatOneMayNotSee() {
        world.issues.touch(pay);
        world.issues.issues.keySet().forEach(world.readModel::refresh);
        when(access.maySee(eq(world.anna), any(Issue.class))).thenReturn(false);

        assertThat(previewed().stayingNames())
                .contains("touchpoint.import.hidden")
                .noneMatch(name -> name.contains("Pay"));
    }

    @Test
    void phaseInWhichSomebodyPutsATouchpointAtTheSameMomentGoesOnBeingOffered() throws Exception {
        undo();
        imported = done(
                importing,
                RunKind.IMPORT,
                "{}",
                List.of(new ImportStep(ImportStep.Kind.PHASE, "Buy", null, null, null, null)));

        world.whileSomebodyChangesTheJourney(this::undo, this::addToBuy);

        assertThat(world.journeys.enabled(world.setUp()).phases())
                .extracting(phase -> phase.name())
                .contains("Buy");
    }

    private void addToBuy() {
        long phase = world.journeys.of(world.setUp()).phases().get(1).id().value();
        try {
            world.issues.add(
                    "2",
                    world.setUp(),
                    new IssueWriter.Values("Added", phase, null, null, null, null, null, null, null));
        } catch (IssueWriter.Refused e) {
            throw new AssertionError(e);
        }
        world.issues.issues.keySet().forEach(world.readModel::refresh);
    }

    @Test
    void whatCannotBeDeletedIsNamedAndTheImportStaysOpenForAnotherUndo() {
        world.issues.undeletable.add(pay);

        Run undo = undo();

        assertThat(outcomes(undo, StepState.REFUSED))
                .containsExactly("RAD-" + pay + " Pay: You may not delete issues here.");
        assertThat(world.summaries("2")).containsExactly("Pay");
        assertThat(stateOfImport()).isEqualTo(RunState.FINISHED);
        world.issues.undeletable.clear();
        undo();
        assertThat(world.summaries("2")).isEmpty();
        assertThat(stateOfImport()).isEqualTo(RunState.UNDONE);
    }

    @Test
    void whoMayNotSeeATouchpointIsNotToldItsName() throws IssueWriter.Refused {
        world.issues.undeletable.add(pay);
        when(access.maySee(eq(world.anna), any(Issue.class))).thenReturn(false);

        assertThat(outcomes(undo(), StepState.REFUSED))
                .containsExactly("touchpoint.import.hidden: You may not delete issues here.");
    }

    @Test
    void undoneTwiceDoesNoHarm() {
        undo();
        Run again = undo();

        assertThat(world.runs.tally(again.id())).doesNotContainKey(StepState.REFUSED);
        assertThat(world.journeys.enabled(world.setUp()).phases()).hasSize(1);
    }

    /** The touchpoint <em>Stay</em>, with an Ist of 6.5 and no Soll, to which an import gives the Ist 3 and the Soll 9. */
    private long updatedByImport() {
        undo();
        done(importing, RunKind.IMPORT, "{}", List.of(create("Stay")));
        long stay = world.touchpoints.ofProject(FakeJourney.PROJECT).get(0).issueId();
        imported = done(
                importing,
                RunKind.IMPORT,
                "{}",
                List.of(new ImportStep(
                        ImportStep.Kind.UPDATE,
                        null,
                        null,
                        null,
                        stay,
                        new ImportStep.Line(
                                2,
                                "Buy",
                                "Stay",
                                null,
                                List.of(),
                                3.0,
                                9.0,
                                null,
                                null,
                                null,
                                List.of("ist", "soll")))));
        return stay;
    }

    @Test
    void changedTouchpointGetsBackWhatItHad() {
        long stay = updatedByImport();

        Run undo = undo();

        assertThat(world.issues.restored).containsExactly(stay + ": [IST, SOLL] Ist 6.5");
        assertThat(outcomes(undo, StepState.CHANGED_SINCE)).isEmpty();
    }

    @Test
    void valueThatSomebodyChangedSinceIsKeptAndNamedAndTheOthersAreGivenBack() throws IssueWriter.Refused {
        long stay = updatedByImport();
        world.issues.update(
                world.setUp(),
                stay,
                new IssueWriter.Values(null, null, null, null, 4.5, null, null, null, null),
                world.anna);

        Run undo = undo();

        assertThat(world.issues.restored).containsExactly(stay + ": [SOLL] Ist 6.5");
        assertThat(outcomes(undo, StepState.CHANGED_SINCE))
                .containsExactly("RAD-" + stay + " Stay: touchpoint.column.ist");
        assertThat(stateOfImport()).isEqualTo(RunState.UNDONE);
    }

    @Test
    void changeOfWhatTheImportDidNotWriteIsNoReasonToKeepItsValues() {
        long stay = updatedByImport();
        world.issues.touch(stay);

        undo();

        assertThat(world.issues.restored).containsExactly(stay + ": [IST, SOLL] Ist 6.5");
    }

    @Test
    void touchpointThatSomebodyEditedSinceStaysWithItsPhaseAndChannel() {
        world.issues.touch(pay);

        Run undo = undo();

        assertThat(world.summaries("2")).containsExactly("Pay");
        assertThat(outcomes(undo, StepState.CHANGED_SINCE)).containsExactly("RAD-" + pay + " Pay", "Shop", "Buy");
        assertThat(world.journeys.enabled(world.setUp()).phases())
                .extracting(phase -> phase.name())
                .containsExactly("Before", "Buy");
        assertThat(stateOfImport()).isEqualTo(RunState.UNDONE);
    }

    @Test
    void touchpointThatSomebodyRatedStaysThoughJiraKnowsOfNoChange() {
        Opinion opinion = new Opinion(RaterGroup.EMPLOYEE, new Rating(5), 1, true, FakeJourney.NOW, "tom-key");
        new RatingStore(world.objects).add(new RatingRow(0, pay, FakeJourney.PROJECT, opinion, "tom-key", "", null));

        Run undo = undo();

        assertThat(outcomes(undo, StepState.CHANGED_SINCE)).containsExactly("RAD-" + pay + " Pay", "Shop", "Buy");
    }

    @Test
    void touchpointThatSomebodyDeletedIsNoTrouble() throws IssueWriter.Refused {
        world.issues.delete(pay, world.anna);

        Run undo = undo();

        assertThat(world.runs.tally(undo.id())).doesNotContainKeys(StepState.REFUSED, StepState.CHANGED_SINCE);
        assertThat(world.summaries("2")).isEmpty();
    }

    @Test
    void phaseThatSomebodyUsesOrRenamedGoesOnBeingOffered() throws IssueWriter.Refused {
        long phase = world.journeys.of(world.setUp()).phases().get(1).id().value();
        world.issues.add(
                "2", world.setUp(), new IssueWriter.Values("Added", phase, null, null, null, null, null, null, null));
        world.issues.issues.keySet().forEach(world.readModel::refresh);

        Run undo = undo();

        assertThat(outcomes(undo, StepState.CHANGED_SINCE)).containsExactly("Buy");
        assertThat(outcomes(undo, StepState.DONE)).containsExactly("Shop");
        assertThat(world.summaries("2")).containsExactly("Added");
    }

    @Test
    void phaseThatWasThereBeforeTheImportStaysOffered() {
        imported = done(
                importing,
                RunKind.IMPORT,
                "{}",
                List.of(new ImportStep(ImportStep.Kind.PHASE, "Before", null, null, null, null)));

        undo();

        assertThat(world.journeys.enabled(world.setUp()).phases())
                .extracting(phase -> phase.name())
                .contains("Before");
    }
}
