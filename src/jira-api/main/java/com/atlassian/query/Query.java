package com.atlassian.query;

import org.jspecify.annotations.Nullable;

/**
 * A parsed JQL query.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface Query {
    /**
     * As it was typed.
     *
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockSearchService (called); believed in 11."
     */
    @Nullable
    String getQueryString();
}
