package app.touchpoint.jira.plan;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;

/** How a move ended; the issue is always as it is afterwards. */
sealed interface Move {

    Issue issue();

    /** It is where it was wanted, or it was there already. */
    record Done(Issue issue) implements Move {}

    /** Somebody was faster: it is not where the mover saw it. Nothing was done. */
    record Stale(Issue issue) implements Move {}

    /** No transition leads there for this person now. */
    record Impossible(Issue issue, List<Way> possible) implements Move {
        public Impossible {
            possible = List.copyOf(possible);
        }
    }

    /** The workflow said no, in its own words. */
    record Refused(Issue issue, List<String> messages) implements Move {
        public Refused {
            messages = List.copyOf(messages);
        }
    }

    /**
     * The transition's screen has to be filled in first.
     *
     * @param errors what Jira says about which field, by field id
     */
    record Asking(Issue issue, Way way, List<String> messages, Map<String, String> errors) implements Move {
        public Asking {
            messages = List.copyOf(messages);
            errors = Map.copyOf(errors);
        }
    }
}
