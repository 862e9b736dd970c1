package app.touchpoint.localjira.issue;

import java.util.List;
import java.util.Map;

/** What came of an act on an issue. */
public sealed interface IssueOutcome {

    /** It was done; the issue as it is now (for a deletion: as it was). */
    record Done(IssueView issue) implements IssueOutcome {}

    /**
     * It was refused and nothing was written.
     *
     * @param messages what concerns no single field, for the reader, in the person's language where there is a text for it
     * @param errors by field id
     */
    record Refused(Reason reason, List<String> messages, Map<String, String> errors) implements IssueOutcome {
        /** Keeps its own copies. */
        public Refused {
            messages = List.copyOf(messages);
            errors = Map.copyOf(errors);
        }
    }

    /** The kind of a refusal, which a page or REST resource maps to a status. */
    enum Reason {
        /** A value is missing or not accepted. */
        VALIDATION_FAILED,
        /** Nobody is logged in. */
        NOT_LOGGED_IN,
        /** The person may see it but not do this. */
        FORBIDDEN,
        /** It is not there, or the person may not see it. */
        NOT_FOUND
    }
}
