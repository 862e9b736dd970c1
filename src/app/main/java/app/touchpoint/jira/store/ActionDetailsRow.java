package app.touchpoint.jira.store;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.QuickWin;
import java.util.Optional;

/**
 * What people plan of an action.
 *
 * @param version 0 while nobody has said anything
 * @param decision a decision against the rule for quick wins
 */
public record ActionDetailsRow(
        long issueId, long projectId, int version, ActionDetails details, Optional<QuickWin.Decision> decision) {

    /** Of an action of which nobody has said anything. */
    public static ActionDetailsRow empty(long issueId, long projectId) {
        return new ActionDetailsRow(issueId, projectId, 0, ActionDetails.EMPTY, Optional.empty());
    }
}
