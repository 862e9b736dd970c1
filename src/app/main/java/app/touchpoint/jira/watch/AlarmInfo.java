package app.touchpoint.jira.watch;

import org.jspecify.annotations.Nullable;

/**
 * An alarm as REST shows it.
 *
 * @param criterion id; the alarm is closed below it
 * @param name what the reader calls the criterion
 * @param touchpoint issue key; null for the journey as a whole
 * @param touchpointName its summary; null for the journey as a whole
 * @param breaks how many of its hand-overs break between online and offline, as far as the reader may see both ends
 * @param periodEnd the last day of what was measured, ISO
 * @param open whether nobody has seen it yet
 * @param figures null where too few people stand behind them
 * @param text what has happened
 * @param severity how much depends on it
 * @param raisedAt ISO instant
 * @param owner whose it is to act
 * @param proposal the action that can be made in one step; null where it is closed. For the journey as a whole a touchpoint has to be chosen
 * @param mayAcknowledge whether the reader may say to have seen it
 * @param mayAct whether the reader may make the action
 * @param closed how it ended; null while it is open
 */
record AlarmInfo(
        long id,
        long criterion,
        String name,
        @Nullable String touchpoint,
        @Nullable String touchpointName,
        int breaks,
        String periodEnd,
        boolean open,
        @Nullable Figures figures,
        String text,
        SeverityInfo severity,
        String raisedAt,
        Person owner,
        @Nullable Proposal proposal,
        boolean mayAcknowledge,
        boolean mayAct,
        @Nullable Closed closed) {

    /**
     * Numbers in the unit of the criterion.
     *
     * @param value what was measured
     * @param limit what it has passed
     * @param centre the mean of the baseline
     * @param points how many values the baseline has
     * @param n the smallest number of people behind any of these values; 0 where issues were counted
     * @param direction which way is the good one
     */
    record Figures(double value, double limit, double centre, int points, long n, String direction) {}

    /**
     * How much depends on it.
     *
     * @param level {@code high}, {@code medium} or {@code low}
     * @param contacts a month that are probably concerned; null where nobody said how many there are
     * @param text both in words
     */
    record SeverityInfo(String level, @Nullable Long contacts, String text) {}

    /** Somebody by user name and by what others call them; both empty for nobody. */
    record Person(String user, String name) {}

    /**
     * The action that is proposed.
     *
     * @param assignee who is to do it; both names empty leaves the choice to Jira
     * @param due ISO day
     */
    record Proposal(String summary, String description, Person assignee, String due) {}

    /**
     * How it ended.
     *
     * @param by empty where it was withdrawn
     * @param at ISO instant
     */
    record Closed(Person by, String at) {}
}
