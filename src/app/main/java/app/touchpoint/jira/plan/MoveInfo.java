package app.touchpoint.jira.plan;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers to a move. */
final class MoveInfo {

    private MoveInfo() {}

    /**
     * A status as its workflow names it.
     *
     * @param category {@code new}, {@code indeterminate} or {@code done}
     */
    record StatusInfo(String id, String name, String category) {

        static StatusInfo of(Status status) {
            return new StatusInfo(
                    status.getId(), status.getName(), status.getStatusCategory().getKey());
        }
    }

    /**
     * An action after a move.
     *
     * @param updated when it last changed, in epoch milliseconds
     */
    record Moved(String issueKey, StatusInfo status, long updated) {

        static Moved of(Issue issue) {
            return new Moved(
                    issue.getKey(),
                    StatusInfo.of(issue.getStatus()),
                    issue.getUpdated().getTime());
        }
    }

    /** A transition that the person may take instead. */
    record WayInfo(int actionId, String name, StatusInfo to) {}

    /**
     * A move that did not happen, in the one shape of errors with what a board needs to go on.
     *
     * @param status where the action is
     * @param possible what can be done from there; empty where that does not help
     * @param href where Jira shows the transition's screen, below Jira's base address; Jira wants the page's token with it. Null where no
     *     screen helps
     */
    record NotMoved(
            List<String> errorMessages,
            Map<String, String> errors,
            String code,
            StatusInfo status,
            List<WayInfo> possible,
            @Nullable String href) {}
}
