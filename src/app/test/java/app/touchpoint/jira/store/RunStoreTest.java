package app.touchpoint.jira.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The journal of runs on both databases. */
class RunStoreTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private @Nullable TestActiveObjects objects;

    private RunStore store(TestDatabase database) {
        objects = database.start(RunEntity.class, RunStepEntity.class);
        return new RunStore(objects, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void closeDatabase() {
        if (objects != null) {
            objects.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void runIsReadBackWithItsStepsInOrder(TestDatabase database) {
        RunStore store = store(database);

        Run run = store.add(10, RunKind.IMPORT, "anna", "{}", List.of("first", "second 🚲", "x".repeat(10_000)));

        assertThat(store.get(run.id())).isEqualTo(run);
        assertThat(run.state()).isEqualTo(RunState.WAITING);
        assertThat(run.createdAt()).isEqualTo(NOW);
        assertThat(store.steps(run.id(), Set.of(StepState.PENDING), 2))
                .extracting(RunStep::payload)
                .containsExactly("first", "second 🚲");
    }

    @ParameterizedTest
    @EnumSource
    void whatCameOfAStepIsWrittenDown(TestDatabase database) {
        RunStore store = store(database);
        Run run = store.add(10, RunKind.IMPORT, "anna", "{}", List.of("a", "b", "c"));
        List<RunStep> steps = store.steps(run.id(), Set.of(StepState.PENDING), 10);

        store.record(steps.get(0).id(), StepState.DONE, 77L, "{\"x\":1}");
        store.record(steps.get(1).id(), StepState.REFUSED, null, "no");
        store.progress(run.id(), RunState.RUNNING, 2, null);

        assertThat(store.tally(run.id()))
                .isEqualTo(Map.of(StepState.DONE, 1, StepState.REFUSED, 1, StepState.PENDING, 1));
        assertThat(store.steps(run.id(), Set.of(StepState.DONE), 10).get(0).issueId())
                .isEqualTo(77L);
        assertThat(store.latest(10, RunKind.OF_TOUCHPOINTS, 1))
                .extracting(Run::stepsDone)
                .containsExactly(2);
    }

    @ParameterizedTest
    @EnumSource
    void silentRunsAreFoundAndFinishedOnesAreNot(TestDatabase database) {
        RunStore store = store(database);
        Run waiting = store.add(10, RunKind.IMPORT, "anna", "{}", List.of());
        Run finished = store.add(10, RunKind.IMPORT, "anna", "{}", List.of());
        store.progress(finished.id(), RunState.FINISHED, 0, null);

        assertThat(store.silentSince(NOW.minusSeconds(1))).isEmpty();
        assertThat(store.silentSince(NOW)).extracting(Run::id).containsExactly(waiting.id());
        assertThat(store.latest(10, RunKind.OF_TOUCHPOINTS, 5))
                .extracting(Run::id)
                .containsExactly(finished.id(), waiting.id());
    }

    @ParameterizedTest
    @EnumSource
    void stepsOfARunThatEndedLongAgoAreForgottenAndItCannotBeTakenBack(TestDatabase database) {
        RunStore store = store(database);
        Run old = store.add(10, RunKind.IMPORT, "anna", "{}", List.of("what the file said"));
        store.progress(old.id(), RunState.FINISHED, 1, null);
        Run atWork = store.add(10, RunKind.IMPORT, "anna", "{}", List.of("what another said"));
        Set<StepState> pending = Set.of(StepState.PENDING);

        store.forgetSteps(NOW);
        assertThat(store.steps(old.id(), pending, 9)).hasSize(1);
        assertThat(store.latest(10, RunKind.OF_TOUCHPOINTS, 9)).allMatch(Run::canBeUndone);

        store.forgetSteps(NOW.plusSeconds(1));
        assertThat(store.steps(old.id(), pending, 9)).isEmpty();
        assertThat(store.latest(10, RunKind.OF_TOUCHPOINTS, 9))
                .extracting(Run::canBeUndone)
                .containsExactly(true, false);
        assertThat(store.steps(atWork.id(), pending, 9)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void fiveThousandStepsAreWrittenInFewStatements(TestDatabase database) {
        RunStore store = store(database);
        List<String> payloads =
                IntStream.range(0, 5_000).mapToObj(i -> "step " + i).toList();

        Run run = store.add(10, RunKind.IMPORT, "anna", "{}", payloads);

        assertThat(objects == null ? 0 : objects.statementsSinceLastAsked()).isLessThan(100);
        assertThat(store.steps(run.id(), Set.of(StepState.PENDING), 10_000)).hasSize(5_000);
    }
}
