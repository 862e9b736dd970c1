package app.touchpoint.localjira.web.issue;

import app.touchpoint.localjira.directory.IssueFacts;
import app.touchpoint.localjira.issue.IssueView;

/** Reads from an issue what permissions on it depend on. */
public final class IssueFactsOf {

    private IssueFactsOf() {}

    /** The facts of an issue that the visitor sees. */
    public static IssueFacts view(IssueView issue) {
        return new IssueFacts(
                issue.projectId(),
                issue.value("security") instanceof Long level ? level : null,
                issue.value("reporter") instanceof String reporter ? reporter : null,
                issue.value("assignee") instanceof String assignee ? assignee : null);
    }
}
