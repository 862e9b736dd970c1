package app.touchpoint.jira.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as REST shows it.
 *
 * @param touchpoint issue key; null for the journey as a whole
 * @param touchpointName its summary; null for the journey as a whole
 * @param phase the phase that it is about; null for touchpoints, for the journey as a whole and where the phase is gone
 * @param replaces id of the review that it corrects
 * @param replacedBy id of the review that corrects it
 * @param mayCorrect whether the reader may correct it here
 * @param date ISO day
 * @param participants who took part; empty for who is not logged in
 */
record ReviewInfo(
        long id,
        @Nullable String touchpoint,
        @Nullable String touchpointName,
        @Nullable PhaseName phase,
        @Nullable Long replaces,
        @Nullable Long replacedBy,
        boolean mayCorrect,
        String date,
        String findings,
        String decision,
        List<Person> participants,
        Person enteredBy) {

    /** Somebody by user name and by what others call them. */
    record Person(String user, String name) {}

    /** A phase by its option. */
    record PhaseName(long id, String name) {}

    /**
     * A page, and whether the reader may add one.
     *
     * @param phases that it can be about; none of a touchpoint
     */
    record ReviewPage(
            int start, int limit, int total, List<ReviewInfo> values, boolean mayAdd, List<PhaseName> phases) {}
}
