package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.db.Work;

/**
 * Counts reads of custom fields, components and links through the Issue API, each of which costs Jira a query per issue. In hostile
 * mode a request that reads more than a handful fails (A-issue-01).
 */
final class IssueReads {

    /** What a request may read; work on more issues reads a table of its own, or the index. */
    static final int HANDFUL = 25;

    private final boolean hostile;

    IssueReads(boolean hostile) {
        this.hostile = hostile;
    }

    void count(String what) {
        Work.count(Work.Kind.ISSUE_READ);
        if (hostile && Work.of(Work.Kind.ISSUE_READ) > HANDFUL) {
            throw new IllegalStateException("Hostile mode: this request reads more than " + HANDFUL
                    + " issues through the Issue API (now " + what + "); Jira sends a query for each.");
        }
    }
}
