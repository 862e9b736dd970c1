package app.touchpoint.jira.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The head of a journalled run.
 *
 * @param id the address ends in it
 * @param userKey who started it; it works with this user's permissions
 * @param touchedAt its last sign of life
 * @param stepsDone how many steps have been dealt with, whatever came of them
 * @param detail JSON of the kind: what all steps share; empty once the steps are forgotten
 * @param failure why it stopped, for {@code rest.RunFailure} to read
 * @param isAskedToStop whether whoever works on it is to stop it for good
 */
public record Run(
        long id,
        long projectId,
        RunKind kind,
        RunState state,
        String userKey,
        Instant createdAt,
        Instant touchedAt,
        int stepCount,
        int stepsDone,
        String detail,
        @Nullable String failure,
        boolean isAskedToStop) {

    /** Whether it is an import that has not been taken back and whose steps are still known; one at work is stopped first. */
    public boolean canBeUndone() {
        return kind == RunKind.IMPORT && state != RunState.UNDONE && !detail.isEmpty();
    }
}
