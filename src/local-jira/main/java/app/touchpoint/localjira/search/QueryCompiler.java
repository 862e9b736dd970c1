package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Clause;
import app.touchpoint.localjira.search.jql.FieldName;
import app.touchpoint.localjira.search.jql.JqlQuery;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Turns the condition of a query into Lucene's and collects what is wrong with it on the way, so that what is validated and what is
 * searched are the same rules. Permissions are added by the caller.
 */
final class QueryCompiler {

    private final SearchSchema schema;
    private final Comparisons comparisons;
    private final Matchers matchers;
    private final HistoryMatcher histories;
    private final FilterClause filters;

    QueryCompiler(SearchSchema schema, JqlFunctions functions, SavedFilters filters, Clock clock) {
        this.filters = new FilterClause(filters);
        this.schema = schema;
        this.comparisons = new Comparisons(functions);
        this.matchers = new Matchers(schema, clock);
        this.histories = new HistoryMatcher(schema, comparisons, clock);
    }

    /** The condition for Lucene; of no use where problems were added. */
    Query compile(JqlQuery query, Searcher searcher, Problems problems) {
        return compile(query, searcher, problems, Set.of());
    }

    private Query compile(JqlQuery query, Searcher searcher, Problems problems, Set<Long> within) {
        return query.where()
                .<Query>map(clause -> new ConstantScoreQuery(compile(clause, searcher, problems, within)))
                .orElseGet(MatchAllDocsQuery::new);
    }

    /** @param within the saved filters of which the clause is a part */
    private Query compile(Clause clause, Searcher searcher, Problems problems, Set<Long> within) {
        if (clause instanceof Clause.And and) {
            return joined(and.clauses(), Occur.FILTER, searcher, problems, within);
        }
        if (clause instanceof Clause.Or or) {
            return joined(or.clauses(), Occur.SHOULD, searcher, problems, within);
        }
        if (clause instanceof Clause.Not not) {
            return Comparison.not(compile(not.clause(), searcher, problems, within));
        }
        if (clause instanceof Clause.Was was) {
            return historical(
                    was.terminal().field(), searcher, problems, field -> histories.was(field, was, searcher, problems));
        }
        if (clause instanceof Clause.Changed changed) {
            return historical(
                    changed.field(),
                    searcher,
                    problems,
                    field -> histories.changed(field, changed, searcher, problems));
        }
        Clause.Terminal terminal = (Clause.Terminal) clause;
        return FilterClause.isNamed(terminal.field())
                ? filters.compile(
                        terminal,
                        searcher,
                        problems,
                        within,
                        (saved, inside) -> compile(saved, searcher, problems, inside))
                : terminal(terminal, searcher, problems);
    }

    private Query joined(List<Clause> clauses, Occur occur, Searcher searcher, Problems problems, Set<Long> within) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        clauses.forEach(clause -> joined.add(compile(clause, searcher, problems, within), occur));
        return joined.build();
    }

    /** Jira keeps a history that can be searched of a few system fields only (A-search-26). */
    private Query historical(
            FieldName name, Searcher searcher, Problems problems, Function<SearchField, Query> matching) {
        List<SearchField> fields = schema.named(name, searcher);
        if (fields.isEmpty()) {
            problems.unknownField(name.text());
        }
        for (SearchField field : fields) {
            if (SearchFields.keepsHistory(field.id())) {
                return matching.apply(field);
            }
            problems.add("History searches do not support the '" + field.name() + "' field.");
        }
        return nothing("no history");
    }

    private Query terminal(Clause.Terminal clause, Searcher searcher, Problems problems) {
        List<SearchField> fields = schema.named(clause.field(), searcher);
        if (fields.isEmpty()) {
            problems.unknownField(clause.field().text());
        }
        List<Query> queries = new ArrayList<>();
        for (SearchField field : fields) {
            if (!field.matching().supports(clause.operator())) {
                problems.unsupportedOperator(clause.operator().text(), field);
                continue;
            }
            comparisons
                    .of(field, clause, searcher, problems)
                    .map(comparison -> new Matchers.Checked(comparison, problems))
                    .map(matchers::match)
                    .ifPresent(queries::add);
        }
        return queries.size() == 1 ? queries.get(0) : Comparison.anyOf(queries);
    }

    /** What matches nothing, with the reason for whoever debugs. */
    static Query nothing(String reason) {
        return new MatchNoDocsQuery(reason);
    }
}
