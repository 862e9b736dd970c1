package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Issue types, without any permission check.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface IssueTypeManager {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeManager (overridden, exact parameters); believed in
     * 11."
     */
    Collection<IssueType> getIssueTypes();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeManager (overridden, exact parameters); believed in
     * 11."
     */
    @Nullable
    IssueType getIssueType(String id);
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockIssueTypeManager (overridden, exact parameters); believed in
     * 11."
     */
    IssueType createIssueType(String name, @Nullable String description, @Nullable Long avatarId);
}
