package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.Priority;
import app.touchpoint.core.plan.QuickWinState;
import app.touchpoint.jira.plan.PriorityField.Offered;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionRow.Written;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the fields of one action say how it was judged, and notes what they say, so that what is true costs nothing next time. */
@Component
public class PriorityWriter {

    private final ProjectSetup setup;
    private final ActionTables tables;
    private final PriorityField field;
    private final ClusterLockService locks;

    public PriorityWriter(ProjectSetup setup, ActionTables tables, PriorityField field, ClusterLockService locks) {
        this.setup = setup;
        this.tables = tables;
        this.field = field;
        this.locks = locks;
    }

    /**
     * Judges and writes actions of a project while nobody else in the cluster does: of two who both found a field empty each would add a value, and
     * a slow one would put what it judged before over what another judged since.
     */
    <T> T alone(long projectId, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName("app.touchpoint.priorities." + projectId);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    /** What the fields of a project's actions can be made to say. */
    Offered offered(SetUpProject project) {
        return field.offered(project);
    }

    /**
     * Brings one action of a project's plan up to date. Where it has no such fields only its state is noted, by one project of those whose
     * touchpoints it improves.
     *
     * @return whether something was not true
     * @throws RuntimeException if Jira cannot write or index; then nothing is noted, so that it is tried again
     */
    boolean bring(SetUpProject project, JudgedAction action, Offered offered) {
        ActionRow row = action.row();
        Written now = row.written();
        Double value = action.priority() instanceof Priority.Scored scored ? scored.value() : null;
        String state = action.quickWin().state().map(QuickWinState::code).orElse(null);
        boolean ours = row.projectId() == project.projectId() && isAction(row, project);
        if (!ours && !isNotedBy(project, action)) {
            return false;
        }
        Written wanted = ours ? offered.wanted(now, value, state) : new Written(null, null, state, false);
        if (wanted.equals(now)) {
            return false;
        }
        if (ours && !wanted.saysAs(now)) {
            field.write(row.issueId(), wanted.priority(), wanted.quickWin());
        }
        tables.actions().written(row.issueId(), wanted);
        return true;
    }

    /** Two projects have rules of their own; so that they do not take turns, that of the oldest touchpoint counts. */
    private boolean isNotedBy(SetUpProject project, JudgedAction action) {
        ActionRow row = action.row();
        boolean isOfAnother =
                setup.of(row.projectId()).filter(home -> isAction(row, home)).isPresent();
        return !isOfAnother
                && !action.touchpoints().isEmpty()
                && action.touchpoints().get(0).projectId() == project.projectId();
    }

    private static boolean isAction(ActionRow row, SetUpProject project) {
        return row.kind().typeId().equals(project.actionTypeId());
    }
}
