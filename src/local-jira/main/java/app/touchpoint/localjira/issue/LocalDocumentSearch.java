package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.search.IssueSearch;
import app.touchpoint.localjira.search.IssueSearch.InvalidQueryException;
import app.touchpoint.localjira.search.Searcher;
import app.touchpoint.localjira.search.jql.JqlQuery;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.query.Query;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Counts what a query finds; a count is a search that loads no document (A-search-25). */
final class LocalDocumentSearch implements IssueDocumentSearchService {

    private final IssueSearch search;
    private final Function<@Nullable String, Searcher> searchers;

    LocalDocumentSearch(IssueSearch search, Function<@Nullable String, Searcher> searchers) {
        this.search = search;
        this.searchers = searchers;
    }

    @Override
    public long getHitCount(@Nullable ApplicationUser user, Query query, boolean overrideSecurity)
            throws SearchException {
        JqlQuery jql = LocalSearchService.jql(query);
        try {
            return overrideSecurity
                    ? search.searchAll(jql, 0, 0).total()
                    : search.search(jql, searchers.apply(user == null ? null : user.getKey()), 0, 0)
                            .total();
        } catch (InvalidQueryException e) {
            throw new SearchException(e.getMessage() == null ? "" : e.getMessage(), e);
        }
    }
}
