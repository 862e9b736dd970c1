package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Clause;
import app.touchpoint.localjira.search.jql.JqlQuery;
import app.touchpoint.localjira.search.jql.Operand;
import app.touchpoint.localjira.search.jql.Operator;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    private final JqlFunctions functions;
    private final Matchers matchers;

    QueryCompiler(SearchSchema schema, JqlFunctions functions, Clock clock) {
        this.schema = schema;
        this.functions = functions;
        this.matchers = new Matchers(schema, clock);
    }

    /** The condition for Lucene; of no use where problems were added. */
    Query compile(JqlQuery query, Searcher searcher, Problems problems) {
        return query.where()
                .<Query>map(clause -> new ConstantScoreQuery(compile(clause, searcher, problems)))
                .orElseGet(MatchAllDocsQuery::new);
    }

    private Query compile(Clause clause, Searcher searcher, Problems problems) {
        if (clause instanceof Clause.And and) {
            return joined(and.clauses(), Occur.FILTER, searcher, problems);
        }
        if (clause instanceof Clause.Or or) {
            return joined(or.clauses(), Occur.SHOULD, searcher, problems);
        }
        if (clause instanceof Clause.Not not) {
            return Comparison.not(compile(not.clause(), searcher, problems));
        }
        return terminal((Clause.Terminal) clause, searcher, problems);
    }

    private Query joined(List<Clause> clauses, Occur occur, Searcher searcher, Problems problems) {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        clauses.forEach(clause -> joined.add(compile(clause, searcher, problems), occur));
        return joined.build();
    }

    private Query terminal(Clause.Terminal clause, Searcher searcher, Problems problems) {
        List<SearchField> fields = schema.named(clause.field(), searcher);
        if (fields.isEmpty()) {
            problems.unknownField(clause.field().text());
        }
        List<Query> queries = new ArrayList<>();
        for (SearchField field : fields) {
            compare(field, clause, searcher, problems).map(matchers::match).ifPresent(queries::add);
        }
        return queries.size() == 1 ? queries.get(0) : Comparison.anyOf(queries);
    }

    /** The comparison with its functions called; empty where something is wrong with it. */
    private Optional<Matchers.Checked> compare(
            SearchField field, Clause.Terminal clause, Searcher searcher, Problems problems) {
        Operator operator = clause.operator();
        if (!field.matching().supports(operator)) {
            problems.unsupportedOperator(operator.text(), field);
            return Optional.empty();
        }
        if (!fits(clause, field, problems)) {
            return Optional.empty();
        }
        List<Operand> literals = new ArrayList<>();
        Optional<String> function = Optional.empty();
        for (Operand operand : flat(clause.operand())) {
            if (operand instanceof Operand.Function call) {
                function = Optional.of(call.name());
                literals.addAll(call(call, clause, searcher, problems));
            } else {
                literals.add(isUnresolved(field, operand) ? new Operand.Empty() : operand);
            }
        }
        return problems.isEmpty()
                ? Optional.of(
                        new Matchers.Checked(new Comparison(field, operator, literals, function, searcher), problems))
                : Optional.empty();
    }

    /** {@code resolution = Unresolved} is another way to say that there is none. */
    private static boolean isUnresolved(SearchField field, Operand operand) {
        return field.id().equals(SearchFields.RESOLUTION)
                && operand instanceof Operand.Text text
                && text.value().equalsIgnoreCase("unresolved");
    }

    /** Whether operator and kind of operand go together: lists with IN, EMPTY alone with IS. */
    private boolean fits(Clause.Terminal clause, SearchField field, Problems problems) {
        Operator operator = clause.operator();
        Operand operand = clause.operand();
        boolean list = operand instanceof Operand.Many || (operand instanceof Operand.Function call && isList(call));
        if (operator.isEmptiness() && !(operand instanceof Operand.Empty)) {
            problems.add(
                    "The '" + operator.text() + "' operator can only be used with 'EMPTY' or 'NULL', not with the value"
                            + " given for the field '" + field.name() + "'.");
        } else if (operator.takesList() && !list && !(operand instanceof Operand.Function)) {
            problems.add("Operator '" + operator.text() + "' does not support the non-list value '"
                    + Comparison.text(operand) + "' for field '" + field.name() + "'.");
        } else if (!operator.takesList() && list) {
            problems.add("Operator '" + operator.text() + "' does not support a list value for field '" + field.name()
                    + "'; use 'in' or 'not in'.");
        } else if (operand instanceof Operand.Empty
                && (operator.isRelational() || operator == Operator.LIKE || operator == Operator.NOT_LIKE)) {
            problems.add("The field '" + field.name()
                    + "' does not support searching for EMPTY values with the operator '" + operator.text() + "'.");
        } else {
            return true;
        }
        return false;
    }

    private boolean isList(Operand.Function call) {
        return functions.named(call.name()).map(JqlFunction::isList).orElse(false);
    }

    private static List<Operand> flat(Operand operand) {
        if (operand instanceof Operand.Many many) {
            return many.operands().stream()
                    .flatMap(inner -> flat(inner).stream())
                    .toList();
        }
        return List.of(operand);
    }

    private List<Operand> call(Operand.Function call, Clause.Terminal clause, Searcher searcher, Problems problems) {
        Optional<JqlFunction> function = functions.named(call.name());
        if (function.isEmpty()) {
            problems.add(
                    "Unable to find JQL function '" + call.name() + "(" + String.join(", ", call.arguments()) + ")'.");
            return List.of();
        }
        List<String> wrong = function.get().validate(call, clause, searcher);
        wrong.forEach(problems::add);
        return wrong.isEmpty() ? function.get().values(call, clause, searcher) : List.of();
    }

    /** What matches nothing, with the reason for whoever debugs. */
    static Query nothing(String reason) {
        return new MatchNoDocsQuery(reason);
    }
}
