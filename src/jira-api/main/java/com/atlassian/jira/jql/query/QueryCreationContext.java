package com.atlassian.jira.jql.query;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * For whom a function is evaluated. Jira implements it.
 *
 * @see "Seen: Jira 11.3.1, jira-scrum-poker, ActiveScrumPokerSessionsJqlFunction (parameter)."
 */
public interface QueryCreationContext {

    /**
     * Who searches; null for nobody.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, AbstractVersionFunction (called); believed in 11."
     */
    @Nullable
    ApplicationUser getApplicationUser();

    /**
     * Whether values that the user may not see are wanted too.
     *
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, SearchHelper (called); believed in 11."
     */
    boolean isSecurityOverriden();
}
