package app.touchpoint.jira.journey;

import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.StepState;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/** Does the steps of one kind of run, on a thread where the run's user is logged in. */
public interface RunExecutor {

    /** The kind it does. */
    RunKind kind();

    /**
     * Does one step.
     *
     * @param doubtful whether the step may have been done before a kill without being written down
     */
    Result execute(Run run, RunStep step, ApplicationUser user, boolean doubtful);

    /**
     * Called for the next step of a run that was stopped: what came of it if it was done just before a kill and not written down, else
     * null.
     */
    default @Nullable Result settle(Run run, RunStep next) {
        return null;
    }

    /** Called once after the last step. */
    void finish(Run run);

    /** What came of a step. */
    record Result(
            StepState state,
            @Nullable Long issueId,
            @Nullable String outcome) {}
}
