package com.atlassian.jira.bc.user.search;

import com.atlassian.jira.user.ApplicationUser;
import java.util.List;

/**
 * Finds users by part of their name.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface UserSearchService {
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtaskTemplateImportAction (called)." */
    List<ApplicationUser> findUsers(String query, UserSearchParams params);
}
