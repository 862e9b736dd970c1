package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunState;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.user.ApplicationUser;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes back what an import did, last step first: touchpoints it made are deleted, values it changed are given back, and phases
 * and channels it made are disabled, for options are never deleted. What somebody changed since is left alone and named. Doing a
 * step twice does no harm.
 */
@Component
public class UndoExecutor implements RunExecutor {

    private final ProjectSetup setup;
    private final UndoneJourney journey;
    private final UndoneTouchpoints touchpoints;
    private final RunStore runs;
    private final UndoWords words;

    UndoExecutor(
            ProjectSetup setup, UndoneJourney journey, UndoneTouchpoints touchpoints, RunStore runs, UndoWords words) {
        this.setup = setup;
        this.journey = journey;
        this.touchpoints = touchpoints;
        this.runs = runs;
        this.words = words;
    }

    /** Which run is taken back. */
    record Undoes(long runId) {}

    /**
     * One step taken back.
     *
     * @param step what the import did
     * @param issueId the issue it made or changed
     * @param outcome what the import wrote down for this
     */
    record UndoStep(
            ImportStep step,
            @Nullable Long issueId,
            @Nullable String outcome) {

        /** What undoes a step that is done. */
        static UndoStep of(RunStep done) {
            return new UndoStep(Json.read(done.payload(), ImportStep.class), done.issueId(), done.outcome());
        }

        <T> T outcome(Class<T> type) {
            return Json.read(Objects.requireNonNull(outcome), type);
        }
    }

    @Override
    public RunKind kind() {
        return RunKind.UNDO_IMPORT;
    }

    @Override
    public Result execute(Run run, RunStep step, ApplicationUser user, boolean doubtful) {
        UndoStep todo = Json.read(step.payload(), UndoStep.class);
        SetUpProject project = setup.of(run.projectId())
                .orElseThrow(() -> new IllegalStateException("Project " + run.projectId() + " is no longer set up."));
        try {
            return switch (todo.step().kind()) {
                case CREATE, UPDATE -> touchpoint(project, todo, Objects.requireNonNull(todo.issueId()), user);
                case PHASE -> journey.withdraw(project, project.phaseFieldId(), todo);
                case CHANNEL -> journey.withdraw(project, project.channelFieldId(), todo);
                case KEEP -> new Result(StepState.UNCHANGED, todo.issueId(), null);
            };
        } catch (IssueWriter.Refused e) {
            return new Result(StepState.REFUSED, todo.issueId(), words.touchpoint(todo, user) + ": " + e.getMessage());
        }
    }

    @Override
    public void finish(Run run) {
        if (runs.tally(run.id()).containsKey(StepState.REFUSED)) {
            // Somebody who may do what was refused can still take the rest back.
            return;
        }
        Run undone = Objects.requireNonNull(
                runs.get(Json.read(run.detail(), Undoes.class).runId()));
        runs.progress(undone.id(), RunState.UNDONE, undone.stepsDone(), undone.failure());
    }

    private Result touchpoint(SetUpProject project, UndoStep todo, long issueId, ApplicationUser user)
            throws IssueWriter.Refused {
        TouchpointRow now = touchpoints.now(project, issueId);
        if (touchpoints.isGone(issueId)) {
            return new Result(StepState.UNCHANGED, null, null);
        }
        if (now == null) {
            return new Result(StepState.CHANGED_SINCE, issueId, words.touchpoint(todo, user));
        }
        return todo.step().kind() == ImportStep.Kind.CREATE
                ? delete(todo, now, user)
                : restore(project, todo, now, user);
    }

    private Result delete(UndoStep todo, TouchpointRow now, ApplicationUser user) throws IssueWriter.Refused {
        boolean asMade = SinceImport.isAsMade(todo.outcome(SinceImport.Made.class), now);
        if (!asMade || touchpoints.hasNotes(now.issueId())) {
            return new Result(StepState.CHANGED_SINCE, now.issueId(), words.touchpoint(todo, user));
        }
        touchpoints.delete(now.issueId(), user);
        return new Result(StepState.DONE, null, null);
    }

    private Result restore(SetUpProject project, UndoStep todo, TouchpointRow now, ApplicationUser user)
            throws IssueWriter.Refused {
        SinceImport.Changed outcome = todo.outcome(SinceImport.Changed.class);
        ImportStep.Line line = Objects.requireNonNull(todo.step().line());
        Set<ImportColumn> written = line.written();
        Set<ImportColumn> changed = SinceImport.changed(outcome.left(), written, now);
        Set<ImportColumn> asLeft = new HashSet<>(written);
        asLeft.removeAll(changed);
        if (!asLeft.isEmpty()) {
            touchpoints.restore(project, now.issueId(), outcome.before(), asLeft, user);
        }
        return changed.isEmpty()
                ? new Result(StepState.DONE, now.issueId(), null)
                : new Result(StepState.CHANGED_SINCE, now.issueId(), words.touchpoint(todo, changed, user));
    }
}
