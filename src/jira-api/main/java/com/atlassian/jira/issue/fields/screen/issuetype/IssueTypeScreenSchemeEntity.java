package com.atlassian.jira.issue.fields.screen.issuetype;

import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import org.jspecify.annotations.Nullable;

/**
 * Which screen scheme an issue type uses.
 *
 * @see "Seen: Jira 8, public plugins; believed in 11."
 */
public interface IssueTypeScreenSchemeEntity {
    /**
     * Null: all types that have no entity of their own.
     *
     * @see "Believed: Javadoc of Jira 8."
     */
    @Nullable
    String getIssueTypeId();
    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void setIssueTypeId(@Nullable String issueTypeId);

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    FieldScreenScheme getFieldScreenScheme();

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void setFieldScreenScheme(FieldScreenScheme scheme);
}
