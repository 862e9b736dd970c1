package com.atlassian.jira.user;

import org.jspecify.annotations.Nullable;

/**
 * A user of Jira; the key never changes, the user name may.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface ApplicationUser {
    /**
     * Stable across renames; what the app stores.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker, SessionResource (called)."
     */
    String getKey();

    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtaskTemplateImportAction (called)." */
    String getUsername();

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackIssueMentionsResource (called)." */
    String getName();

    /** @see "Seen: Jira 10.5.0, atlassian-plugins, ScioPermissionScheme (called)." */
    @Nullable
    String getEmailAddress();
    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, SessionEntityMapper (called)." */
    String getDisplayName();

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, PersonalNotificationManager (called)." */
    boolean isActive();
}
