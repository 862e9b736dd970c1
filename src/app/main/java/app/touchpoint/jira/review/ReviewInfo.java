package app.touchpoint.jira.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A review as REST shows it.
 *
 * @param touchpoint issue key; null for the journey as a whole
 * @param touchpointName its summary; null for the journey as a whole
 * @param date ISO day
 * @param participants who took part; empty for who is not logged in
 */
record ReviewInfo(
        long id,
        @Nullable String touchpoint,
        @Nullable String touchpointName,
        String date,
        String findings,
        String decision,
        List<Person> participants,
        Person enteredBy) {

    /** Somebody by user name and by what others call them. */
    record Person(String user, String name) {}

    /** A page, and whether the reader may add one. */
    record ReviewPage(int start, int limit, int total, List<ReviewInfo> values, boolean mayAdd) {}
}
