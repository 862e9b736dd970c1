package app.touchpoint.localjira.issue;

/** What a Jira would have told watchers of, for tests; no Jira offers it (A-mail-02). */
@FunctionalInterface
public interface IssueMails {

    /** How many changes of an issue, its creation among them, asked for mail since the start; 0 for an unknown issue. */
    int about(long issueId);
}
