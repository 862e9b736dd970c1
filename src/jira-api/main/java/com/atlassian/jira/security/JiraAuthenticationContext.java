package com.atlassian.jira.security;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is logged in on this thread.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface JiraAuthenticationContext {
    /**
     * Null when nobody is.
     *
     * @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)."
     */
    @Nullable
    ApplicationUser getLoggedInUser();
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockJiraAuthenticationContext (overridden, exact parameters);
     * believed in 11."
     */
    void setLoggedInUser(@Nullable ApplicationUser user);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockJiraAuthenticationContext (overridden, exact parameters);
     * believed in 11."
     */
    void clearLoggedInUser();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockJiraAuthenticationContext (overridden, exact parameters);
     * believed in 11."
     */
    Locale getLocale();

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ChangeLogExtractor (called). Local Jira calls it, the app does not." */
    I18nHelper getI18nHelper();
}
