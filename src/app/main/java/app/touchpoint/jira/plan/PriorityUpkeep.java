package app.touchpoint.jira.plan;

import app.touchpoint.jira.plan.PriorityField.Offered;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunKind;
import app.touchpoint.jira.store.RunStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the fields <em>Touchpoint priority</em> and <em>Quick win</em> of actions true, so that boards, filters and gadgets can use them.
 * It judges all actions again, which asks Jira for nothing, and writes where the outcome differs from what was last written. A project whose
 * actions a journalled run judges again is left to that.
 *
 * <p>A field has one value for everybody who sees the action, so here all touchpoints count, those too that not everybody may see.
 */
@Component
public class PriorityUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(PriorityUpkeep.class);

    /** So many issues are written in one run; the rest waits for the next one. */
    private static final int MOST_PER_RUN = 300;

    /** After so many failures in a project the others wait for the next run. */
    private static final int MOST_FAILURES = 10;

    private final ProjectSetup setup;
    private final PlanReader reader;
    private final PriorityWriter writer;
    private final RunStore runs;

    /** Actions that failed and wait until all the others had their turn, so that they keep nothing from those behind them. */
    private final Set<Long> failing = ConcurrentHashMap.newKeySet();

    public PriorityUpkeep(ProjectSetup setup, PlanReader reader, PriorityWriter writer, RunStore runs) {
        this.setup = setup;
        this.reader = reader;
        this.writer = writer;
        this.runs = runs;
    }

    /** Writes what is not true any more; a project that fails keeps no other from it, nor an action the others. */
    void run() {
        Set<Long> atWork =
                runs.active(RunKind.PRIORITIES).stream().map(Run::projectId).collect(Collectors.toSet());
        int left = MOST_PER_RUN;
        for (Long projectId : setup.projectIds()) {
            try {
                SetUpProject project = setup.of(projectId).orElse(null);
                if (project != null && left > 0 && !atWork.contains(projectId)) {
                    int most = left;
                    left -= writer.alone(projectId, () -> write(project, most));
                }
            } catch (RuntimeException e) {
                LOG.warn(
                        "Cannot bring the priorities of project {} up to date; the next run tries again.",
                        projectId,
                        e);
            }
        }
    }

    private int write(SetUpProject project, int most) {
        List<JudgedAction> actions = reader.all(project.projectId()).actions();
        if (actions.isEmpty()) {
            return 0;
        }
        Offered offered = writer.offered(project);
        int written = 0;
        int failed = 0;
        for (JudgedAction action : actions) {
            if (written >= most || failed >= MOST_FAILURES) {
                return written;
            }
            if (failing.contains(action.row().issueId())) {
                continue;
            }
            try {
                written += writer.bring(project, action, offered) ? 1 : 0;
            } catch (RuntimeException e) {
                failed++;
                failing.add(action.row().issueId());
                LOG.warn(
                        "Cannot write the priority of action {}; the next run tries again.",
                        action.row().issueId(),
                        e);
            }
        }
        actions.forEach(action -> failing.remove(action.row().issueId()));
        return written;
    }
}
