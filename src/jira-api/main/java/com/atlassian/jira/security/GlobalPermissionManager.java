package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Global permissions. A null user is the anonymous one.
 *
 * @see "Seen: Jira 11.3.10, imported by public plugins."
 */
public interface GlobalPermissionManager {
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, ConfigurationResource (called)." */
    boolean hasPermission(GlobalPermissionKey permission, @Nullable ApplicationUser user);
}
