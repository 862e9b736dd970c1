package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.RunWorker;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RunInfo;
import app.touchpoint.jira.store.ActionStore;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunStore;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Begins a journalled run that judges all actions of a project again after a change of its settings. */
@Component
public class PriorityRuns {

    /** Actions of one step: what a kill may have to be done again, and what is read at once. */
    static final int PER_STEP = 10;

    private final ActionStore actions;
    private final RunStore runs;
    private final RunWorker worker;
    private final Refusals refusals;

    public PriorityRuns(ActionStore actions, RunStore runs, RunWorker worker, Refusals refusals) {
        this.actions = actions;
        this.runs = runs;
        this.worker = worker;
        this.refusals = refusals;
    }

    /**
     * Writes a run down, in place of one that is still at work on the project, and begins it.
     *
     * @param patience how long to wait for its end; the rest goes on behind the scenes
     */
    RunInfo begin(long projectId, ApplicationUser user, Duration patience) {
        runs.active(RunKind.PRIORITIES).stream()
                .filter(before -> before.projectId() == projectId)
                .forEach(before -> runs.askToStop(before.id()));
        List<Long> ids = actions.idsOfProject(projectId);
        List<String> steps = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += PER_STEP) {
            steps.add(ids.subList(from, Math.min(from + PER_STEP, ids.size())).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(",")));
        }
        Run run = worker.begin(runs.add(projectId, RunKind.PRIORITIES, user.getKey(), "{}", steps), patience);
        return RunInfo.of(run, runs, refusals);
    }

    /** The latest of a project; null where there was none. */
    @Nullable
    Run latest(long projectId) {
        return runs.latest(projectId, Set.of(RunKind.PRIORITIES), 1).stream()
                .findFirst()
                .orElse(null);
    }
}
