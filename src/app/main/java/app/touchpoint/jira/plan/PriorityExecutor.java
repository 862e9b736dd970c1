package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.RunExecutor;
import app.touchpoint.jira.plan.PriorityField.Offered;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.StepState;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Judges some actions of a project again by the settings that hold now, and writes their fields where they are not true. Doing a step twice does
 * no harm.
 */
@Component
public class PriorityExecutor implements RunExecutor {

    private static final Logger LOG = LoggerFactory.getLogger(PriorityExecutor.class);

    private final ProjectSetup setup;
    private final PlanReader reader;
    private final PriorityWriter writer;

    public PriorityExecutor(ProjectSetup setup, PlanReader reader, PriorityWriter writer) {
        this.setup = setup;
        this.reader = reader;
        this.writer = writer;
    }

    @Override
    public RunKind kind() {
        return RunKind.PRIORITIES;
    }

    /** An action that cannot be written is named and left to the upkeep, which tries again each minute. */
    @Override
    public Result execute(Run run, RunStep step, ApplicationUser user, boolean doubtful) {
        SetUpProject project = setup.of(run.projectId()).orElse(null);
        if (project == null) {
            return new Result(StepState.UNCHANGED, null, null);
        }
        return writer.alone(run.projectId(), () -> bring(project, step));
    }

    private Result bring(SetUpProject project, RunStep step) {
        List<Long> ids =
                Stream.of(step.payload().split(",", -1)).map(Long::valueOf).toList();
        Offered offered = writer.offered(project);
        boolean changed = false;
        String failure = null;
        for (JudgedAction action : reader.some(project.projectId(), ids).actions()) {
            try {
                changed |= writer.bring(project, action, offered);
            } catch (RuntimeException e) {
                LOG.warn(
                        "Cannot write the priority of action {}; it is tried again.",
                        action.row().issueId(),
                        e);
                failure = String.valueOf(e.getMessage());
            }
        }
        if (failure != null) {
            return new Result(StepState.REFUSED, null, failure);
        }
        return new Result(changed ? StepState.DONE : StepState.UNCHANGED, null, null);
    }

    @Override
    public void finish(Run run) {
        // Nothing is left over.
    }
}
