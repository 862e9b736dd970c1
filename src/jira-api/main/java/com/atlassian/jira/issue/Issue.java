package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * An issue as it is read; Jira reads custom field values one query at a time.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface Issue {
    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Long getId();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    String getKey();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Long getProjectId();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Project getProjectObject();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    String getIssueTypeId();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    IssueType getIssueType();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    String getSummary();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    @Nullable
    String getDescription();
    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Status getStatus();

    /**
     * Null while it is not settled.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    @Nullable
    Resolution getResolution();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    @Nullable
    ApplicationUser getAssignee();
    /**
     * The user's key.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters). Local Jira calls it, the app does not."
     */
    @Nullable
    String getAssigneeId();
    /**
     * The user's key.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters). Local Jira calls it, the app does not."
     */
    @Nullable
    String getReporterId();
    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Collection<ProjectComponent> getComponents();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Timestamp getCreated();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Timestamp getUpdated();

    /**
     * Midnight of the day in the server's zone.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    @Nullable
    Timestamp getDueDate();

    /**
     * A query per field and issue unless Jira has read it before.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    @Nullable
    Object getCustomFieldValue(CustomField field);
    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters). Local Jira calls it, the app does not."
     */
    @Nullable
    Long getSecurityLevelId();
    /**
     * Whether the status lets the issue be edited; no permission check.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    boolean isEditable();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    boolean isArchived();
}
