package com.atlassian.jira.security.roles;

/**
 * A role that each project fills with people.
 *
 * @see "Seen: Jira 10.5.0, imported by public plugins."
 */
public interface ProjectRole {
    /** @see "Seen: Jira 10.5.0, atlassian-plugins, ScioProjectRoleMembers (called)." */
    Long getId();

    /** @see "Seen: Jira 10.5.0, atlassian-plugins, ScioProjectRoleMembers (called)." */
    String getName();

    /** @see "Seen: Jira 10.5.0, atlassian-plugins, ScioProjectRoleMembers (called). Local Jira calls it, the app does not." */
    String getDescription();
}
