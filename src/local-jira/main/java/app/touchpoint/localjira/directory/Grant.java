package app.touchpoint.localjira.directory;

/**
 * How far a user has a permission in a project: on every issue, or only where they are the reporter or the assignee. All three
 * false = not at all.
 */
public record Grant(boolean always, boolean asReporter, boolean asAssignee) {

    /** Whether there may be an issue that this permits. */
    public boolean any() {
        return always || asReporter || asAssignee;
    }

    /** Whether this permits something on one issue. */
    public boolean covers(IssueFacts issue, @org.jspecify.annotations.Nullable String userKey) {
        return always
                || (userKey != null
                        && ((asReporter && userKey.equals(issue.reporterKey()))
                                || (asAssignee && userKey.equals(issue.assigneeKey()))));
    }
}
