package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.search.IssueSearch;
import app.touchpoint.localjira.search.IssueSearch.InvalidQueryException;
import app.touchpoint.localjira.search.Searcher;
import app.touchpoint.localjira.search.index.Hit;
import app.touchpoint.localjira.search.index.Hits;
import app.touchpoint.localjira.search.jql.JqlException;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Pages of search results with the values of the tables, which may be newer than what the index matched. */
final class IssuePages {

    private final IssueSearch search;
    private final IssueStore store;
    private final Function<@Nullable String, Searcher> searchers;

    IssuePages(IssueSearch search, IssueStore store, Function<@Nullable String, Searcher> searchers) {
        this.search = search;
        this.store = store;
        this.searchers = searchers;
    }

    SearchOutcome search(@Nullable String userKey, String jql, int start, int max, UnaryOperator<IssueView> shown) {
        try {
            Hits hits = search.search(search.parse(jql), searchers.apply(userKey), start, max);
            List<Long> ids = hits.hits().stream().map(Hit::issueId).toList();
            List<IssueView> issues = store.load(ids).stream().map(shown).toList();
            return new SearchOutcome.Found(hits.start(), hits.total(), issues);
        } catch (JqlException e) {
            return new SearchOutcome.Refused(List.of(String.valueOf(e.getMessage())));
        } catch (InvalidQueryException e) {
            return new SearchOutcome.Refused(e.messages());
        }
    }
}
