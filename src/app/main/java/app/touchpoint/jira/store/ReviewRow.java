package app.touchpoint.jira.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found when people discussed what was measured, and what they decided.
 *
 * @param id 0 until it is stored
 * @param place what it is about
 * @param replaces the review that it corrects
 * @param heldOn the day
 * @param decision may be empty
 * @param participants user keys, in the order in which they were named
 * @param enteredBy user key
 */
public record ReviewRow(
        long id,
        Place place,
        @Nullable Long replaces,
        LocalDate heldOn,
        String findings,
        String decision,
        List<String> participants,
        String enteredBy,
        Instant enteredAt) {

    /**
     * What it is about: a touchpoint, a phase of the journey, or the journey as a whole, where both are null.
     *
     * @param phaseId option of the field <em>Journey phase</em>
     */
    public record Place(
            long projectId,
            @Nullable Long issueId,
            @Nullable Long phaseId) {}

    public ReviewRow {
        participants = List.copyOf(participants);
    }

    /** The same once it is stored. */
    public ReviewRow withId(long stored) {
        return new ReviewRow(stored, place, replaces, heldOn, findings, decision, participants, enteredBy, enteredAt);
    }
}
