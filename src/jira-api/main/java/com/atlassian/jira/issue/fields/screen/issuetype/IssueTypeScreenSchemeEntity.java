package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import org.jspecify.annotations.Nullable;

/**
 * Which screen scheme an issue type uses.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, JiraTaskSetupTest (imported); believed in 11."
 */
public interface IssueTypeScreenSchemeEntity {
    /**
     * Null: all types that have no entity of their own.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up."
     */
    @Nullable
    String getIssueTypeId();
    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11." */
    void setIssueTypeId(@Nullable String issueTypeId);

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11." */
    FieldScreenScheme getFieldScreenScheme();

    /** @see "Seen: Jira 7.4.5, blackduck-jira, BlackDuckIssueTypeSetup (called); believed in 11." */
    void setFieldScreenScheme(FieldScreenScheme scheme);
}
