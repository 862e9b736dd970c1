package com.atlassian.jira.issue.search;

import java.util.List;

/**
 * A page of hits and how many there are in all.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraQueryHandler; believed in 11."
 */
public class SearchResults<T> {
    private final List<T> results;

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, MockSearchService (called); believed in 11. Local Jira calls it, the app does not." */
    public SearchResults(List<T> results, int total, int maxResultsPerPage, int start) {
        this.results = results;
    }

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraQueryHandler (called); believed in 11." */
    public List<T> getResults() {
        return results;
    }
}
