package app.touchpoint.localjira.api2;

import static app.touchpoint.localjira.api2.Shapes.object;

import app.touchpoint.localjira.issue.IssueView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields that every issue of Jira has and local Jira keeps nothing for. Clients read them unconditionally, so that they are told with
 * the documented shapes of fields without content (A-api2-10).
 */
final class UnkeptFields {

    static final List<String> IDS = List.of(
            "environment",
            "fixVersions",
            "versions",
            "subtasks",
            "attachment",
            "votes",
            "watches",
            "timetracking",
            "worklog");

    private UnkeptFields() {}

    /**
     * The field of an issue.
     *
     * @param fieldId one of {@link #IDS}
     */
    static @Nullable Object value(Call call, IssueView issue, String fieldId) {
        String self = call.self("issue/" + issue.key() + '/');
        return switch (fieldId) {
            case "environment" -> null;
            case "fixVersions", "versions", "subtasks", "attachment" -> List.of();
            case "votes" -> object("self", self + "votes", "votes", 0, "hasVoted", false);
            case "watches" -> object("self", self + "watchers", "watchCount", 0, "isWatching", false);
            case "timetracking" -> Map.of();
            case "worklog" -> object("startAt", 0, "maxResults", 0, "total", 0, "worklogs", List.of());
            default -> throw new IllegalArgumentException(fieldId + " is a field that is kept.");
        };
    }
}
