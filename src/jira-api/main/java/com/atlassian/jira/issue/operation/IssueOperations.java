package com.atlassian.jira.issue.operation;

/**
 * The operations that have screens.
 *
 * @see "Seen: public plugins for older Jira versions; believed in 11."
 */
public final class IssueOperations {
    /** @see "Seen: public plugins for older Jira versions; believed in 11." */
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = operation(0L);

    /** @see "Seen: public plugins for older Jira versions; believed in 11." */
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = operation(1L);

    /** @see "Seen: public plugins for older Jira versions; believed in 11." */
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = operation(2L);

    private IssueOperations() {}

    private static ScreenableIssueOperation operation(Long id) {
        return () -> id;
    }
}
