package com.atlassian.jira.bc.issue.search;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Parses JQL and runs it with the permissions of a user.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface SearchService {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JqlIssueFilter (called)." */
    ParseResult parseQuery(@Nullable ApplicationUser user, String jql);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockSearchService (overridden, exact parameters); believed in 11."
     */
    MessageSet validateQuery(@Nullable ApplicationUser user, Query query);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockSearchService (overridden, exact parameters); believed in 11."
     */
    SearchResults<Issue> search(@Nullable ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException;

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockSearchService (overridden, exact parameters); believed in 11."
     */
    long searchCount(@Nullable ApplicationUser user, Query query) throws SearchException;

    /**
     * No permission is checked.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockSearchService (overridden, exact parameters); believed in 11."
     */
    SearchResults<Issue> searchOverrideSecurity(@Nullable ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException;

    /**
     * The query, or why the text is none.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JqlIssueFilter."
     */
    final class ParseResult {
        private final @Nullable Query query;
        private final MessageSet errors;

        /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JqlIssueFilterTest (called). Local Jira calls it, the app does not." */
        public ParseResult(@Nullable Query query, MessageSet errors) {
            this.query = query;
            this.errors = errors;
        }

        /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JqlIssueFilter (called)." */
        public @Nullable Query getQuery() {
            return query;
        }

        /** @see "Believed: remembered from the API of Jira 8, not looked up." */
        public MessageSet getErrors() {
            return errors;
        }

        /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JqlIssueFilter (called)." */
        public boolean isValid() {
            return !errors.hasAnyErrors();
        }
    }
}
