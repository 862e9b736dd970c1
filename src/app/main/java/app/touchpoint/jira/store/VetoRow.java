package app.touchpoint.jira.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A veto on an action.
 *
 * @param id 0 before it is stored
 * @param issueId the action
 * @param projectId the project whose touchpoint manager vetoed it
 * @param givenBy user key
 * @param liftedBy user key; null while it holds
 * @param liftedAt null while it holds
 */
public record VetoRow(
        long id,
        long issueId,
        long projectId,
        String reason,
        String givenBy,
        Instant givenAt,
        @Nullable String liftedBy,
        @Nullable Instant liftedAt) {

    /** Whether it has not been lifted. */
    public boolean holds() {
        return liftedAt == null;
    }
}
