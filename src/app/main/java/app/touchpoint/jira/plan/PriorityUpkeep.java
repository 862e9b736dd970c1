package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.Priority;
import app.touchpoint.core.plan.QuickWinState;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionRow.Written;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the fields <em>Touchpoint priority</em> and <em>Quick win</em> of actions true, so that boards, filters and gadgets can use them.
 * It judges all actions again, which asks Jira for nothing, and writes where the outcome differs from what was last written.
 *
 * <p>A field has one value for everybody who sees the action, so here all touchpoints count, those too that not everybody may see.
 */
@Component
public class PriorityUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(PriorityUpkeep.class);

    /** So many issues are written in one run; the rest waits for the next one. */
    private static final int MOST_PER_RUN = 300;

    private final ProjectSetup setup;
    private final PlanReader reader;
    private final ActionTables tables;
    private final PriorityField field;

    public PriorityUpkeep(ProjectSetup setup, PlanReader reader, ActionTables tables, PriorityField field) {
        this.setup = setup;
        this.reader = reader;
        this.tables = tables;
        this.field = field;
    }

    /** Writes what is not true any more; a project that fails keeps no other from it. */
    void run() {
        int left = MOST_PER_RUN;
        for (Long projectId : setup.projectIds()) {
            try {
                SetUpProject project = setup.of(projectId).orElse(null);
                if (project != null && left > 0) {
                    left -= write(project, left);
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
        int written = 0;
        for (JudgedAction action : reader.all(project.projectId()).actions()) {
            Written wanted = wanted(action);
            boolean ours = action.row().projectId() == project.projectId()
                    && action.row().kind().typeId().equals(project.actionTypeId());
            if (ours && written < most && !wanted.equals(action.row().written())) {
                field.write(action.row().issueId(), wanted.priority(), wanted.quickWin());
                tables.actions().written(action.row().issueId(), wanted);
                written++;
            }
        }
        return written;
    }

    private static Written wanted(JudgedAction action) {
        return new Written(
                action.priority() instanceof Priority.Scored scored ? scored.value() : null,
                action.quickWin().state().map(QuickWinState::code).orElse(null));
    }
}
