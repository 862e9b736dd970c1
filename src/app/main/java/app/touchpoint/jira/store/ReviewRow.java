package app.touchpoint.jira.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found when people discussed what was measured, and what they decided.
 *
 * @param id 0 until it is stored
 * @param issueId the touchpoint; null for the journey as a whole
 * @param heldOn the day
 * @param decision may be empty
 * @param participants user keys, in the order in which they were named
 * @param enteredBy user key
 */
public record ReviewRow(
        long id,
        long projectId,
        @Nullable Long issueId,
        LocalDate heldOn,
        String findings,
        String decision,
        List<String> participants,
        String enteredBy,
        Instant enteredAt) {

    public ReviewRow {
        participants = List.copyOf(participants);
    }

    /** The same once it is stored. */
    public ReviewRow withId(long stored) {
        return new ReviewRow(
                stored, projectId, issueId, heldOn, findings, decision, participants, enteredBy, enteredAt);
    }
}
