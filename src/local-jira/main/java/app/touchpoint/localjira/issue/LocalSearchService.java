package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.search.IssueSearch;
import app.touchpoint.localjira.search.IssueSearch.InvalidQueryException;
import app.touchpoint.localjira.search.Searcher;
import app.touchpoint.localjira.search.index.Hits;
import app.touchpoint.localjira.search.jql.JqlException;
import app.touchpoint.localjira.search.jql.JqlPrinter;
import app.touchpoint.localjira.search.jql.JqlQuery;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** JQL for apps. The issues found show what the index stores; everything else they read, counted (A-search-15). */
final class LocalSearchService implements SearchService {

    private final IssueSearch search;
    private final IssueHits hits;
    private final Function<@Nullable String, Searcher> searchers;

    LocalSearchService(IssueSearch search, IssueHits hits, Function<@Nullable String, Searcher> searchers) {
        this.search = search;
        this.hits = hits;
        this.searchers = searchers;
    }

    /** A parsed query. */
    private record LocalQuery(JqlQuery jql) implements Query {
        @Override
        public String getQueryString() {
            return JqlPrinter.print(jql);
        }
    }

    private Searcher searcher(@Nullable ApplicationUser user) {
        return searchers.apply(user == null ? null : user.getKey());
    }

    /** What {@link #parseQuery} made. */
    static JqlQuery jql(Query query) {
        if (query instanceof LocalQuery local) {
            return local.jql();
        }
        throw new UnsupportedOperationException(
                "A query of " + query.getClass() + ": local Jira searches with what parseQuery gave.");
    }

    @Override
    public ParseResult parseQuery(@Nullable ApplicationUser user, String jql) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(new LocalQuery(search.parse(jql)), errors);
        } catch (JqlException e) {
            errors.addErrorMessage(String.valueOf(e.getMessage()));
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser user, Query query) {
        MessageSet errors = new MessageSetImpl();
        search.validate(jql(query), searcher(user)).forEach(errors::addErrorMessage);
        return errors;
    }

    @Override
    public SearchResults<Issue> search(@Nullable ApplicationUser user, Query query, PagerFilter<?> pager)
            throws SearchException {
        try {
            return results(search.search(jql(query), searcher(user), pager.getStart(), pager.getMax()), pager);
        } catch (InvalidQueryException e) {
            throw new SearchException(e.getMessage() == null ? "" : e.getMessage(), e);
        }
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser user, Query query, PagerFilter<?> pager) throws SearchException {
        try {
            // A-search-21
            return results(search.searchAll(jql(query), pager.getStart(), pager.getMax()), pager);
        } catch (InvalidQueryException e) {
            throw new SearchException(e.getMessage() == null ? "" : e.getMessage(), e);
        }
    }

    @Override
    public long searchCount(@Nullable ApplicationUser user, Query query) throws SearchException {
        try {
            return search.search(jql(query), searcher(user), 0, 0).total();
        } catch (InvalidQueryException e) {
            throw new SearchException(e.getMessage() == null ? "" : e.getMessage(), e);
        }
    }

    private SearchResults<Issue> results(Hits found, PagerFilter<?> pager) {
        List<Issue> issues = found.hits().stream().map(hits::issue).toList();
        return new SearchResults<>(issues, found.total(), pager.getMax(), found.start());
    }
}
