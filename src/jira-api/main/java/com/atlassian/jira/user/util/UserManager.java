package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Users by key or name.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface UserManager {
    /** @see "Seen: Jira 11.3.1, jira-scrum-poker, SessionEntityMapper (called)." */
    @Nullable
    ApplicationUser getUserByKey(@Nullable String key);
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
    @Nullable
    ApplicationUser getUserByName(@Nullable String name);
}
