package app.touchpoint.jira.plan;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;

/** How the wish for a new action ended. */
public sealed interface NewAction {

    /**
     * It is there.
     *
     * @param linked whether it improves its touchpoint in Jira now; else somebody has to link it
     */
    record Made(Issue issue, boolean linked) implements NewAction {}

    /** Jira wants more, or something else, before it makes the issue; in its own words. */
    record Refused(List<String> messages, Map<String, String> errors) implements NewAction {
        public Refused {
            messages = List.copyOf(messages);
            errors = Map.copyOf(errors);
        }
    }
}
