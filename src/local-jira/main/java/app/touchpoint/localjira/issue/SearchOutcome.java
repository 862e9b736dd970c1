package app.touchpoint.localjira.issue;

import java.util.List;

/** What came of a search. */
public sealed interface SearchOutcome {

    /**
     * A page of issues that the person may browse, in the order of the query.
     *
     * @param start how many were skipped
     * @param total how many there are in all
     */
    record Found(int start, int total, List<IssueView> issues) implements SearchOutcome {
        /** Keeps its own copy. */
        public Found {
            issues = List.copyOf(issues);
        }
    }

    /** The query is no JQL, or names what is not there; each message is a sentence for the person. */
    record Refused(List<String> messages) implements SearchOutcome {
        /** Keeps its own copy. */
        public Refused {
            messages = List.copyOf(messages);
        }
    }
}
