package app.touchpoint.jira.incident;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page of a touchpoint's incidents as JSON, the latest day first.
 *
 * @param mayLog whether the caller may log one
 * @param mayAct whether the caller may make an action against one
 * @param total how many there are
 * @param negative how many of them disappointed
 * @param positive how many of them delighted
 * @param choices what can be chosen for each kind, with names in the caller's language
 */
public record IncidentsInfo(
        boolean mayLog,
        boolean mayAct,
        int start,
        int limit,
        int total,
        int negative,
        int positive,
        List<IncidentInfo> values,
        Map<String, List<Choice>> choices) {

    /** A code and its name. */
    public record Choice(String value, String label) {}

    /** An issue that the caller may see. */
    public record IssueInfo(String key, String summary) {}

    /**
     * One incident; kinds by code.
     *
     * @param evidence a web address or an issue key; empty for none
     * @param origin the issue it was logged from; null for none, and for one that the caller may not see
     * @param correctedAt when it was corrected, ISO instant; null where it stands as it was logged
     * @param mayChange whether the caller may correct it or take it away
     */
    public record IncidentInfo(
            long id,
            String polarity,
            String reality,
            String category,
            String consequence,
            String source,
            String story,
            String day,
            String evidence,
            @Nullable IssueInfo origin,
            @Nullable String correctedAt,
            boolean mayChange) {}

    /**
     * What became of an incident that was logged from an issue.
     *
     * @param linked whether the issue and the touchpoint are linked in Jira now
     */
    public record Logged(IncidentInfo incident, IssueInfo touchpoint, boolean linked) {}
}
