package com.atlassian.jira.issue.operation;

/**
 * The operations that have screens.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackGlobalAdminDataProvider (imported)."
 */
public final class IssueOperations {
    /** @see "Believed: public plugins for older Jira versions were seen to use it; which was not kept." */
    public static final ScreenableIssueOperation CREATE_ISSUE_OPERATION = operation(0L);

    /** @see "Believed: public plugins for older Jira versions were seen to use it; which was not kept." */
    public static final ScreenableIssueOperation EDIT_ISSUE_OPERATION = operation(1L);

    /** @see "Believed: public plugins for older Jira versions were seen to use it; which was not kept." */
    public static final ScreenableIssueOperation VIEW_ISSUE_OPERATION = operation(2L);

    private IssueOperations() {}

    private static ScreenableIssueOperation operation(Long id) {
        return () -> id;
    }
}
