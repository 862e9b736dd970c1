package com.atlassian.jira.search.issue;

import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import org.jspecify.annotations.Nullable;

/**
 * Asks the index for documents instead of issues.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, ComponentImports (imported as a service)."
 */
public interface IssueDocumentSearchService {

    /**
     * How many issues a query finds; none of them is loaded.
     *
     * @param overrideSecurity whether issues count that the user may not see
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, JqlIndexSearcher (called, put into long)."
     */
    long getHitCount(@Nullable ApplicationUser user, Query query, boolean overrideSecurity) throws SearchException;
}
