package app.touchpoint.jira.counting;

import org.jspecify.annotations.Nullable;

/**
 * A search whose hits are to be counted, as it is sent.
 *
 * @param jql must be given; {@code %from%} and {@code %to%} stand for the first day of the period and the day after its last
 * @param period how often, by code; each month where it is missing
 * @param since ISO day of the first period, the present one where it is missing; an earlier one only where the search names its days
 * @param newSeries whether it is meant that earlier measurements cannot be compared with what will be counted
 */
public record CountInput(
        @Nullable String jql,
        @Nullable String period,
        @Nullable String since,
        @Nullable Boolean newSeries) {}
