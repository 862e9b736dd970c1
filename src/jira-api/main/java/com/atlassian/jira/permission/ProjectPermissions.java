package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * The project permissions that Jira brings.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public final class ProjectPermissions {
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, ProjectAdministrationCondition (called)." */
    public static final ProjectPermissionKey ADMINISTER_PROJECTS = new ProjectPermissionKey("ADMINISTER_PROJECTS");

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, ScrumPokerPermissions (called)." */
    public static final ProjectPermissionKey BROWSE_PROJECTS = new ProjectPermissionKey("BROWSE_PROJECTS");

    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksResource (called)." */
    public static final ProjectPermissionKey CREATE_ISSUES = new ProjectPermissionKey("CREATE_ISSUES");

    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, EstimateFieldServiceImpl (called)." */
    public static final ProjectPermissionKey EDIT_ISSUES = new ProjectPermissionKey("EDIT_ISSUES");

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager (called); believed in 11." */
    public static final ProjectPermissionKey LINK_ISSUES = new ProjectPermissionKey("LINK_ISSUES");

    private ProjectPermissions() {}
}
