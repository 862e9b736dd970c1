package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.Content;
import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.core.imports.ImportPlan;
import app.touchpoint.core.imports.PlannedLine;
import app.touchpoint.core.imports.TouchpointLine;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RunInfo;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunState;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StepState;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Writes the run of an import down; one at a time per project. */
@Component
public class ImportService {

    /** Lines that a preview lists. */
    public static final int PREVIEW_LINES = 200;

    private static final int RUNS_LOOKED_AT = 20;

    private final JourneyGate gate;
    private final RunStore runs;
    private final RunWorker worker;
    private final ClusterLockService locks;
    private final Refusals refusals;

    public ImportService(
            JourneyGate gate, RunStore runs, RunWorker worker, ClusterLockService locks, Refusals refusals) {
        this.gate = gate;
        this.runs = runs;
        this.worker = worker;
        this.locks = locks;
        this.refusals = refusals;
    }

    /**
     * Whether this visitor may do all that the plan says; refused with {@code import.journey.change.needed} (new phases and
     * channels) where that takes a manager.
     */
    Optional<Refusal> refusal(Entered entered, ImportPlan plan) {
        boolean changesJourney =
                !plan.newPhases().isEmpty() || !plan.newChannels().isEmpty();
        if (!changesJourney || gate.mayChange(entered.visit())) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(plan.newPhases());
        plan.newChannels().forEach(channel -> names.add(channel.name()));
        return Optional.of(
                Refusal.of(Refusal.Reason.NOT_ALLOWED, "import.journey.change.needed", String.join(", ", names)));
    }

    /** The run, waiting; refused with {@code run-active} (id) while another one works on the project. */
    Outcome<Run> write(Entered entered, ImportPlan plan) {
        return write(entered, RunKind.IMPORT, "{}", steps(plan));
    }

    /**
     * A run that takes back an import, waiting; its steps go backwards. An import at work, or cut off by a kill, is stopped first.
     * Refused with {@code run-not-undoable} (id) and with {@code run-active} (id).
     */
    Outcome<Run> writeUndo(Entered entered, Run run) {
        Optional<Refusal> refusal = undoRefusal(run);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        worker.halt(run.id());
        List<RunStep> done = new ArrayList<>(runs.steps(run.id(), Set.of(StepState.DONE), Integer.MAX_VALUE));
        Collections.reverse(done);
        List<String> steps = done.stream()
                .map(step -> Json.write(UndoExecutor.UndoStep.of(step)))
                .toList();
        String detail = Json.write(new UndoExecutor.Undoes(run.id()));
        return write(entered, RunKind.UNDO_IMPORT, detail, steps);
    }

    /** Why a run cannot be taken back: {@code run-not-undoable} (id). */
    Optional<Refusal> undoRefusal(Run run) {
        return run.canBeUndone()
                ? Optional.empty()
                : Optional.of(Refusal.of(Refusal.Reason.CONFLICT, "run-not-undoable", Long.toString(run.id())));
    }

    private Outcome<Run> write(Entered entered, RunKind kind, String detail, List<String> steps) {
        long projectId = entered.project().projectId();
        ClusterLock lock = locks.getLockForName("app.touchpoint.import." + projectId);
        lock.lock();
        try {
            Optional<Run> active = runs.latest(projectId, RunKind.OF_TOUCHPOINTS, RUNS_LOOKED_AT).stream()
                    .filter(run -> !run.state().isOver() && run.state() != RunState.PAUSED)
                    .findFirst();
            if (active.isPresent()) {
                return Outcome.refused(Refusal.of(
                        Refusal.Reason.CONFLICT,
                        "run-active",
                        Long.toString(active.get().id())));
            }
            ApplicationUser user = Objects.requireNonNull(entered.visit().user());
            return Outcome.done(runs.add(projectId, kind, user.getKey(), detail, steps));
        } finally {
            lock.unlock();
        }
    }

    /** Begins a run that was written down and waits for its end a while; how far it has come by then. */
    RunInfo begin(Run run, Duration patience) {
        Run begun = worker.begin(run, patience);
        return RunInfo.of(begun, runs, refusals);
    }

    private static List<String> steps(ImportPlan plan) {
        List<String> steps = new ArrayList<>();
        List<String> phases = phases(plan);
        for (String phase : plan.newPhases()) {
            steps.add(Json.write(ImportStep.phase(phase, place(phases, phase))));
        }
        for (ImportPlan.NewChannel channel : plan.newChannels()) {
            steps.add(Json.write(new ImportStep(
                    ImportStep.Kind.CHANNEL,
                    channel.name(),
                    channel.traits().medium().name(),
                    channel.traits().contact().name(),
                    null,
                    null)));
        }
        plan.lines().forEach(line -> steps.add(Json.write(step(line))));
        return steps;
    }

    /** The names of the phases in the order of the file, each once. */
    private static List<String> phases(ImportPlan plan) {
        Map<String, String> names = new LinkedHashMap<>();
        plan.lines()
                .forEach(planned -> names.putIfAbsent(
                        Names.comparisonKey(planned.line().phase()),
                        planned.line().phase()));
        return List.copyOf(names.values());
    }

    private static ImportStep.Place place(List<String> phases, String phase) {
        int at = IntStream.range(0, phases.size())
                .filter(i -> Names.same(phases.get(i), phase))
                .findFirst()
                .orElseThrow();
        return new ImportStep.Place(at == 0 ? null : phases.get(at - 1), phases.subList(at + 1, phases.size()));
    }

    private static ImportStep step(PlannedLine planned) {
        if (planned instanceof PlannedLine.Update update) {
            List<String> changes =
                    update.changes().stream().map(ImportColumn::code).sorted().toList();
            return new ImportStep(
                    ImportStep.Kind.UPDATE,
                    null,
                    null,
                    null,
                    update.existing().issueId().value(),
                    line(update.line(), changes));
        }
        if (planned instanceof PlannedLine.Unchanged unchanged) {
            return new ImportStep(
                    ImportStep.Kind.KEEP,
                    null,
                    null,
                    null,
                    unchanged.existing().issueId().value(),
                    null);
        }
        return new ImportStep(ImportStep.Kind.CREATE, null, null, null, null, line(planned.line(), List.of()));
    }

    private static ImportStep.Line line(TouchpointLine line, List<String> changes) {
        Content content = line.content();
        return new ImportStep.Line(
                line.line(),
                line.phase(),
                line.summary(),
                content.channel(),
                content.components(),
                content.scores().ist().raw(),
                content.scores().soll().raw(),
                content.scores().importance().raw(),
                content.owner(),
                content.description(),
                changes);
    }
}
