package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Clause;
import app.touchpoint.localjira.search.jql.FieldName;
import app.touchpoint.localjira.search.jql.JqlException;
import app.touchpoint.localjira.search.jql.JqlParser;
import app.touchpoint.localjira.search.jql.JqlQuery;
import app.touchpoint.localjira.search.jql.Operand;
import app.touchpoint.localjira.search.jql.Operator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.apache.lucene.search.Query;

/** The field {@code filter} of JQL: an issue fits it if it fits the saved query (A-search-30). */
final class FilterClause {

    private static final Set<String> NAMES = Set.of("filter", "request", "savedfilter", "searchrequest");

    private static final Set<Operator> OPERATORS =
            Set.of(Operator.EQUALS, Operator.NOT_EQUALS, Operator.IN, Operator.NOT_IN);

    private final SavedFilters filters;

    FilterClause(SavedFilters filters) {
        this.filters = filters;
    }

    static boolean isNamed(FieldName field) {
        return NAMES.contains(field.text().toLowerCase(Locale.ROOT));
    }

    /**
     * What fits one of the filters named, or none of them.
     *
     * @param within the filters that are being read: one of them cannot be part of itself
     * @param compile makes a condition of a saved one, within more filters
     */
    Query compile(
            Clause.Terminal clause,
            Searcher searcher,
            Problems problems,
            Set<Long> within,
            BiFunction<JqlQuery, Set<Long>, Query> compile) {
        if (!OPERATORS.contains(clause.operator())) {
            problems.add("The operator '" + clause.operator().text() + "' is not supported by the '"
                    + clause.field().text() + "' field.");
            return QueryCompiler.nothing("operator");
        }
        List<Operand> operands =
                clause.operand() instanceof Operand.Many many ? many.operands() : List.of(clause.operand());
        Query any = Comparison.anyOf(operands.stream()
                .map(operand -> one(operand, clause.field(), searcher, problems, within, compile))
                .toList());
        return clause.operator().isNegative() ? Comparison.not(any) : any;
    }

    private Query one(
            Operand operand,
            FieldName field,
            Searcher searcher,
            Problems problems,
            Set<Long> within,
            BiFunction<JqlQuery, Set<Long>, Query> compile) {
        Optional<SavedFilters.Saved> found = operand instanceof Operand.Whole whole
                ? filters.byId(searcher.userKey(), whole.value())
                : filters.byName(searcher.userKey(), Comparison.text(operand));
        if (found.isEmpty()) {
            problems.add(
                    operand instanceof Operand.Whole whole
                            ? "A value with ID '" + whole.value() + "' does not exist for the field '" + field.text()
                                    + "'."
                            : "The value '" + Comparison.text(operand) + "' does not exist for the field '"
                                    + field.text() + "'.");
            return QueryCompiler.nothing("no such filter");
        }
        Set<Long> inside = new HashSet<>(within);
        if (!inside.add(found.get().id())) {
            problems.add("Field '" + field.text() + "' with value '" + Comparison.text(operand) + "' matches filter '"
                    + found.get().name()
                    + "' and causes a cyclical reference, this query can not be executed and should be"
                    + " edited.");
            return QueryCompiler.nothing("a filter within itself");
        }
        try {
            return compile.apply(JqlParser.parse(found.get().jql()), inside);
        } catch (JqlException e) {
            // What is saved was a query when it was saved.
            throw new IllegalStateException("The filter " + found.get().id() + " cannot be read.", e);
        }
    }
}
