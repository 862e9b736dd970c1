package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.Effort;
import app.touchpoint.core.plan.Priority;
import app.touchpoint.core.plan.Proof;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * An action with how urgent it is.
 *
 * @param touchpoints those it improves, of those that were asked about
 * @param effort what of effort and budget can be believed
 * @param progress by the category of its status
 * @param proof whether it worked; empty while it is not done, and where nobody said by what that is judged
 */
record JudgedAction(
        ActionRow row,
        ActionDetailsRow planned,
        List<TouchpointRow> touchpoints,
        Effort effort,
        Priority priority,
        QuickWin quickWin,
        QuickWin.Progress progress,
        Optional<Proof> proof) {

    /** The most urgent first; those without a number last; of equal ones the lower issue id. */
    static final Comparator<JudgedAction> MOST_URGENT_FIRST = Comparator.<JudgedAction>comparingDouble(
                    action -> -action.value())
            .thenComparing(action -> action.row().issueId());

    JudgedAction {
        touchpoints = List.copyOf(touchpoints);
    }

    /** The priority as a number, below every other while it has none. */
    double value() {
        return priority instanceof Priority.Scored scored ? scored.value() : -1;
    }

    boolean isDone() {
        return progress == QuickWin.Progress.DONE;
    }

    /** Whether it was rejected, is a duplicate or the like, so that nobody will do it. */
    boolean isDropped() {
        return progress == QuickWin.Progress.DROPPED;
    }

    /** Whether there is nothing left to do. */
    boolean isOver() {
        return isDone() || isDropped();
    }

    /** Whether its due day has passed and it is not over. */
    boolean isOverdue(LocalDate today) {
        LocalDate due = row.terms().due();
        return due != null && !isOver() && today.isAfter(due);
    }

    /** Whether nobody is assigned to it and it is not over. */
    boolean isOwnerless() {
        return row.ownerKey() == null && !isOver();
    }

    /** Whether it stands in the lane on top. */
    boolean isQuickWin() {
        return quickWin.state().filter(state -> state.isOnTop()).isPresent();
    }
}
