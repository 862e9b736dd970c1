package com.atlassian.jira.issue.util;

/**
 * Collects and does nothing with it.
 *
 * @see "Seen: Jira 9.11.2, planning-poker-plugin, VoteAction; believed in 11."
 */
public class DefaultIssueChangeHolder implements IssueChangeHolder {
    /** @see "Seen: Jira 9.11.2, planning-poker-plugin, VoteAction (called); believed in 11." */
    public DefaultIssueChangeHolder() {}
}
