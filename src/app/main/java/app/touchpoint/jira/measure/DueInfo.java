package app.touchpoint.jira.measure;

import org.jspecify.annotations.Nullable;

/**
 * What is to be measured next, as REST shows it.
 *
 * @param touchpoint issue key; null for the journey as a whole
 * @param state {@code overdue}, {@code never} (nothing was measured yet), {@code soon} or {@code later}
 * @param due ISO day; null where nothing was measured yet
 * @param latestEnd last day of the latest period, ISO; null where nothing was measured yet
 * @param collector name of the user who gets the answers; blank for nobody
 * @param collectorName what that user is called
 * @param audience who is told
 * @param owner name of the user who acts
 * @param method by code
 * @param reviewState the same of the discussion of what was measured, {@code never} where there was none; null where nothing was measured yet
 * @param reviewDue ISO day; null where there was none
 */
record DueInfo(
        long criterion,
        String name,
        @Nullable String touchpoint,
        String state,
        @Nullable String due,
        long overdueDays,
        @Nullable String latestEnd,
        String collector,
        String collectorName,
        String audience,
        String owner,
        String method,
        @Nullable String reviewState,
        @Nullable String reviewDue) {}
