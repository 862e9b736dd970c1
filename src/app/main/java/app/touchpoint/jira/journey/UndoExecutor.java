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
import app.touchpoint.jira.touchpoint.ReadModel;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Takes back what an import did, last step first: touchpoints it made are deleted, values it changed are given back, and phases
 * and channels it made are disabled, for options are never deleted. Doing a step twice does no harm.
 */
@Component
public class UndoExecutor implements RunExecutor {

    private final ProjectSetup setup;
    private final FieldOptions options;
    private final IssueWriter writer;
    private final Issues issues;
    private final RunStore runs;

    UndoExecutor(ProjectSetup setup, FieldOptions options, IssueWriter writer, Issues issues, RunStore runs) {
        this.setup = setup;
        this.options = options;
        this.writer = writer;
        this.issues = issues;
        this.runs = runs;
    }

    /** Issues as Jira has them and as the read model has them. */
    @Component
    static class Issues {

        private final IssueManager manager;
        private final ReadModel readModel;

        Issues(IssueManager manager, ReadModel readModel) {
            this.manager = manager;
            this.readModel = readModel;
        }
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
            @Nullable String outcome) {}

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
                case CREATE -> delete(Objects.requireNonNull(todo.issueId()), user);
                case UPDATE -> restore(project, todo, user);
                case PHASE -> disable(project, project.phaseFieldId(), todo);
                case CHANNEL -> disable(project, project.channelFieldId(), todo);
                case KEEP -> new Result(StepState.UNCHANGED, todo.issueId(), null);
            };
        } catch (IssueWriter.Refused e) {
            return new Result(StepState.REFUSED, todo.issueId(), what(todo) + ": " + e.getMessage());
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

    private Result delete(long issueId, ApplicationUser user) throws IssueWriter.Refused {
        if (issues.manager.getIssueObject(issueId) == null) {
            return new Result(StepState.UNCHANGED, null, null);
        }
        writer.delete(issueId, user);
        issues.readModel.refresh(issueId);
        return new Result(StepState.DONE, null, null);
    }

    private Result restore(SetUpProject project, UndoStep todo, ApplicationUser user) throws IssueWriter.Refused {
        long issueId = Objects.requireNonNull(todo.issueId());
        ImportStep.Line line = Objects.requireNonNull(todo.step().line());
        Set<ImportColumn> columns = Arrays.stream(ImportColumn.values())
                .filter(column -> line.changes().contains(column.code()))
                .collect(Collectors.toSet());
        ImportedTouchpoints.Before before =
                Json.read(Objects.requireNonNull(todo.outcome()), ImportedTouchpoints.Before.class);
        writer.restore(project, issueId, before, columns, user);
        issues.readModel.refresh(issueId);
        return new Result(StepState.DONE, issueId, null);
    }

    private Result disable(SetUpProject project, long fieldId, UndoStep todo) {
        PhaseMaker.Made made = Json.read(Objects.requireNonNull(todo.outcome()), PhaseMaker.Made.class);
        Option option = options.of(project, fieldId).getOptionById(made.optionId());
        if (!made.optionMade() || option == null) {
            return new Result(StepState.UNCHANGED, todo.issueId(), null);
        }
        options.enable(option, false);
        return new Result(StepState.DONE, todo.issueId(), option.getValue());
    }

    /** The touchpoint that stays as it is, by the key that people know; its name alone where it is gone meanwhile. */
    private String what(UndoStep todo) {
        ImportStep.Line line = todo.step().line();
        String name = line == null ? "" : line.summary();
        Issue issue = todo.issueId() == null ? null : issues.manager.getIssueObject(todo.issueId());
        return issue == null ? name : issue.getKey() + " " + issue.getSummary();
    }
}
