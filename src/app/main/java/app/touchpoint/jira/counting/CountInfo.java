package app.touchpoint.jira.counting;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A search whose hits are counted, as REST shows it.
 *
 * @param criterion id
 * @param name what the reader calls the criterion
 * @param touchpoint issue key; null for the journey as a whole
 * @param touchpointName its summary; null for the journey as a whole
 * @param period how often, by code
 * @param next the first period that was not looked at yet
 * @param problem why nothing is entered; null where nothing is in the way
 * @param set what only those learn who may set criteria; null for others
 */
record CountInfo(
        long criterion,
        String name,
        @Nullable String touchpoint,
        @Nullable String touchpointName,
        String period,
        Span next,
        @Nullable Problem problem,
        @Nullable Set set) {

    /** First and last day, ISO. */
    record Span(String start, String end) {}

    /**
     * Why nothing is entered.
     *
     * @param code stable
     * @param end last day of the period that is without a measurement, ISO; null where the period goes on
     * @param text both in words
     */
    record Problem(String code, @Nullable String end, String text) {}

    /**
     * How it was set.
     *
     * @param jql as it was typed
     * @param by name of the user in whose name it is searched
     * @param byName what that user is called
     */
    record Set(String jql, String by, String byName) {}

    /** A criterion that issues could be counted for, with what it is called and where it belongs. */
    record Choice(long criterion, String label) {}

    /**
     * All of a project.
     *
     * @param choices criteria that nothing is counted for yet; empty for those who may not set them
     * @param maySet whether the reader may set them
     */
    record Counts(int start, int limit, int total, List<CountInfo> values, List<Choice> choices, boolean maySet) {}

    /**
     * What a search finds.
     *
     * @param over the period that it was asked about; null where the search names no days, so that it is the number of now
     */
    record Trial(long count, @Nullable Span over) {}
}
