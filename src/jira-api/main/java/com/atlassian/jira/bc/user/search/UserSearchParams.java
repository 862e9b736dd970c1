package com.atlassian.jira.bc.user.search;

/**
 * What a user search finds.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public final class UserSearchParams {
    private final boolean allowEmptyQuery;
    private final boolean includeActive;
    private final int maxResults;

    private UserSearchParams(boolean allowEmptyQuery, boolean includeActive, int maxResults) {
        this.allowEmptyQuery = allowEmptyQuery;
        this.includeActive = includeActive;
        this.maxResults = maxResults;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public boolean allowEmptyQuery() {
        return allowEmptyQuery;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public boolean includeActive() {
        return includeActive;
    }

    /**
     * At most so many users; null stands for all in Jira.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not."
     */
    public int getMaxResults() {
        return maxResults;
    }

    /**
     * Nested in Jira as here.
     *
     * @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtaskTemplateImportAction."
     */
    public static class Builder {
        private final int maxResults;
        private boolean allowEmptyQuery;
        private boolean includeActive = true;

        /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtaskTemplateImportAction (called)." */
        public Builder(int maxResults) {
            this.maxResults = maxResults;
        }

        /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtaskTemplateImportAction (called)." */
        public Builder allowEmptyQuery(boolean allow) {
            this.allowEmptyQuery = allow;
            return this;
        }

        /** @see "Believed: remembered from the API of Jira 8, not looked up." */
        public Builder includeActive(boolean include) {
            this.includeActive = include;
            return this;
        }

        /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtaskTemplateImportAction (chained)." */
        public UserSearchParams build() {
            return new UserSearchParams(allowEmptyQuery, includeActive, maxResults);
        }
    }
}
