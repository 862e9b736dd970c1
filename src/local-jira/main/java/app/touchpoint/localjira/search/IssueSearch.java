package app.touchpoint.localjira.search;

import app.touchpoint.localjira.db.Work;
import app.touchpoint.localjira.search.index.Hits;
import app.touchpoint.localjira.search.index.IssueIndex;
import app.touchpoint.localjira.search.jql.JqlException;
import app.touchpoint.localjira.search.jql.JqlParser;
import app.touchpoint.localjira.search.jql.JqlQuery;
import java.time.Clock;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;

/** JQL over the index, for {@code SearchService}, for pages and for REST. Every search is counted as work. */
public final class IssueSearch {

    private final IssueIndex index;
    private final VisibilityFilter visibility;
    private final QueryCompiler compiler;
    private final SortCompiler sorts;
    private final int mostHits;

    /**
     * @param names what a query may name
     * @param limits a page that ends beyond so many hits is cut off there, as OpenSearch does (A-search-13)
     */
    public IssueSearch(IssueIndex index, VisibilityFilter visibility, Names names, Limits limits) {
        this.index = index;
        this.visibility = visibility;
        this.compiler = new QueryCompiler(names.schema(), names.functions(), names.filters(), limits.clock());
        this.sorts = new SortCompiler(names.schema(), index);
        this.mostHits = limits.mostHits();
    }

    /** Fields with their values, functions and saved queries. */
    public record Names(SearchSchema schema, JqlFunctions functions, SavedFilters filters) {}

    /** Time, and the number of hits after which a search ends. */
    public record Limits(Clock clock, int mostHits) {}

    /**
     * Reads a query.
     *
     * @throws JqlException if it is none
     */
    public JqlQuery parse(String jql) {
        return JqlParser.parse(jql);
    }

    /** What is wrong with a query for that searcher; empty = nothing. */
    public List<String> validate(JqlQuery query, Searcher searcher) {
        Problems problems = new Problems();
        Query unused = compiler.compile(query, searcher, problems);
        sorts.check(query, searcher, problems);
        return problems.messages();
    }

    /**
     * Finds what the searcher may browse.
     *
     * @throws InvalidQueryException if {@link #validate} finds something
     */
    public Hits search(JqlQuery query, Searcher searcher, int start, int limit) {
        return search(query, searcher, visibility.of(searcher.userKey()), start, limit);
    }

    /** Finds whatever there is in projects that are not archived; for bookkeeping, never for an answer to somebody. */
    public Hits searchAll(JqlQuery query, int start, int limit) {
        return search(query, Searcher.system(), visibility.ofEverybody(), start, limit);
    }

    private Hits search(JqlQuery query, Searcher searcher, Query visible, int start, int limit) {
        Problems problems = new Problems();
        Query condition = compiler.compile(query, searcher, problems);
        sorts.check(query, searcher, problems);
        if (!problems.isEmpty()) {
            throw new InvalidQueryException(problems.messages());
        }
        Work.count(Work.Kind.SEARCH);
        Query permitted = new BooleanQuery.Builder()
                .add(condition, Occur.FILTER)
                .add(visible, Occur.FILTER)
                .build();
        Sort sort = limit == 0 ? Sort.INDEXORDER : sorts.compile(query, searcher);
        int from = Math.min(start, mostHits);
        return index.search(permitted, sort, from, Math.min(limit, mostHits - from));
    }

    /** A well-formed query that makes no sense here; its messages are for the searcher. */
    public static final class InvalidQueryException extends RuntimeException {

        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial") // List.of is serializable.
        private final List<String> messages;

        InvalidQueryException(List<String> messages) {
            super(String.join(" ", messages));
            this.messages = List.copyOf(messages);
        }

        /** Each a sentence. */
        public List<String> messages() {
            return messages;
        }
    }
}
