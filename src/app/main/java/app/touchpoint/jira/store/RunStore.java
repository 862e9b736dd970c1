package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The journal of work that changes many issues. Each step is written down before it is begun and after it is done, so that
 * whoever takes up an interrupted run knows what is left.
 */
@Component
public class RunStore {

    private final ActiveObjects ao;
    private final Clock clock;

    public RunStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /** Writes down a run with all its steps, waiting. The run appears only once its steps are there. */
    public Run add(long projectId, RunKind kind, String userKey, String detail, List<String> payloads) {
        long now = clock.millis();
        return Objects.requireNonNull(ao.executeInTransaction(() -> {
            RunEntity run = ao.create(
                    RunEntity.class,
                    Map.of(
                            "PROJECT_ID", projectId,
                            "RUN_KIND", kind.name(),
                            "RUN_STATE", RunState.WAITING.name(),
                            "USER_KEY", userKey,
                            "CREATED_AT", now,
                            "TOUCHED_AT", now,
                            "STEP_COUNT", payloads.size(),
                            "STEPS_DONE", 0,
                            "DETAIL", detail));
            List<Map<String, Object>> steps = new ArrayList<>(payloads.size());
            for (int position = 0; position < payloads.size(); position++) {
                steps.add(Map.of(
                        "RUN_ID", run.getID(),
                        "POSITION", position,
                        "STEP_STATE", StepState.PENDING.name(),
                        "PAYLOAD", payloads.get(position)));
            }
            Batches.add(ao, RunStepEntity.class, steps);
            return toRun(run);
        }));
    }

    /** A run, or null; one statement. */
    public @Nullable Run get(long runId) {
        RunEntity[] found = ao.find(RunEntity.class, Query.select().where("ID = ?", runId));
        return found.length == 0 ? null : toRun(found[0]);
    }

    /** The latest runs of a project of some kinds, newest first; one statement. */
    public List<Run> latest(long projectId, Collection<RunKind> kinds, int limit) {
        List<Object> parameters = new ArrayList<>(List.of(projectId));
        kinds.forEach(kind -> parameters.add(kind.name()));
        return runs(Query.select()
                .where("PROJECT_ID = ? AND " + TouchpointStore.inClause("RUN_KIND", kinds.size()), parameters.toArray())
                .order("ID DESC")
                .limit(limit));
    }

    /** Runs that wait or claim to work but gave no sign of life since the instant; one statement. */
    public List<Run> silentSince(Instant instant) {
        return runs(Query.select()
                .where(
                        "RUN_STATE IN (?, ?) AND TOUCHED_AT <= ?",
                        RunState.WAITING.name(),
                        RunState.RUNNING.name(),
                        instant.toEpochMilli())
                .order("ID ASC"));
    }

    /** Runs of a kind that wait or are at work; one statement. */
    public List<Run> active(RunKind kind) {
        return runs(Query.select()
                .where(
                        "RUN_STATE IN (?, ?) AND RUN_KIND = ?",
                        RunState.WAITING.name(),
                        RunState.RUNNING.name(),
                        kind.name())
                .order("ID ASC"));
    }

    /** The next steps in one of the given states, in the order of work; one statement. */
    public List<RunStep> steps(long runId, Collection<StepState> states, int limit) {
        Object[] parameters = new Object[states.size() + 1];
        parameters[0] = runId;
        int at = 1;
        for (StepState state : states) {
            parameters[at++] = state.name();
        }
        Query query = Query.select()
                .where("RUN_ID = ? AND " + TouchpointStore.inClause("STEP_STATE", states.size()), parameters)
                .order("POSITION ASC")
                .limit(limit);
        return Arrays.stream(ao.find(RunStepEntity.class, query))
                .map(RunStore::toStep)
                .toList();
    }

    /** What came of the steps in a state that left word of it, in the order of work; one statement. */
    public List<String> outcomes(long runId, StepState state, int limit) {
        Query query = Query.select()
                .where("RUN_ID = ? AND STEP_STATE = ? AND OUTCOME IS NOT NULL", runId, state.name())
                .order("POSITION ASC")
                .limit(limit);
        return Arrays.stream(ao.find(RunStepEntity.class, query))
                .map(RunStepEntity::getOutcome)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** How many steps of a run are in each state; one statement per state. */
    public Map<StepState, Integer> tally(long runId) {
        Map<StepState, Integer> tally = new EnumMap<>(StepState.class);
        for (StepState state : StepState.values()) {
            int count = ao.count(
                    RunStepEntity.class, Query.select().where("RUN_ID = ? AND STEP_STATE = ?", runId, state.name()));
            if (count > 0) {
                tally.put(state, count);
            }
        }
        return tally;
    }

    /** Writes down what came of a step. */
    public void record(long stepId, StepState state, @Nullable Long issueId, @Nullable String outcome) {
        RunStepEntity step = Objects.requireNonNull(ao.get(RunStepEntity.class, stepId));
        step.setStepState(state.name());
        step.setIssueId(issueId);
        step.setOutcome(outcome);
        step.save();
    }

    /** Writes down how far the run has come; it counts as a sign of life. */
    public void progress(long runId, RunState state, int stepsDone, @Nullable String failure) {
        RunEntity run = Objects.requireNonNull(ao.get(RunEntity.class, runId));
        run.setRunState(state.name());
        run.setStepsDone(stepsDone);
        run.setFailure(failure);
        run.setTouchedAt(clock.millis());
        run.save();
    }

    /**
     * Deletes the steps of runs that ended, or were stopped, before an instant: what files said and who owned what is kept no longer than it
     * can be taken back. The heads stay. One statement when there are none, else three per run.
     */
    public void forgetSteps(Instant endedBefore) {
        for (RunEntity run : ao.find(
                RunEntity.class,
                Query.select()
                        .where(
                                "RUN_STATE NOT IN (?, ?) AND TOUCHED_AT < ? AND DETAIL IS NOT NULL",
                                RunState.WAITING.name(),
                                RunState.RUNNING.name(),
                                endedBefore.toEpochMilli())
                        .order("ID ASC"))) {
            ao.deleteWithSQL(RunStepEntity.class, "RUN_ID = ?", run.getID());
            run.setDetail(null);
            run.save();
        }
    }

    /** Asks whoever works on a run to stop it. */
    public void askToStop(long runId) {
        RunEntity run = Objects.requireNonNull(ao.get(RunEntity.class, runId));
        run.setStopAskedAt(clock.millis());
        run.save();
    }

    private List<Run> runs(Query query) {
        return Arrays.stream(ao.find(RunEntity.class, query))
                .map(RunStore::toRun)
                .toList();
    }

    private static Run toRun(RunEntity run) {
        return new Run(
                run.getID(),
                run.getProjectId(),
                RunKind.valueOf(run.getRunKind()),
                RunState.valueOf(run.getRunState()),
                run.getUserKey(),
                Instant.ofEpochMilli(run.getCreatedAt()),
                Instant.ofEpochMilli(run.getTouchedAt()),
                run.getStepCount(),
                run.getStepsDone(),
                Objects.requireNonNullElse(run.getDetail(), ""),
                run.getFailure(),
                run.getStopAskedAt() != null);
    }

    private static RunStep toStep(RunStepEntity step) {
        return new RunStep(
                step.getID(),
                step.getPosition(),
                StepState.valueOf(step.getStepState()),
                Objects.requireNonNullElse(step.getPayload(), ""),
                step.getIssueId(),
                step.getOutcome());
    }
}
