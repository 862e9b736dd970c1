package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Clause;
import app.touchpoint.localjira.search.jql.FieldName;
import app.touchpoint.localjira.search.jql.Operand;
import app.touchpoint.localjira.search.jql.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes comparisons of clauses: looks whether operator and operand go together, and calls functions. */
final class Comparisons {

    private final JqlFunctions functions;

    Comparisons(JqlFunctions functions) {
        this.functions = functions;
    }

    /** The comparison with its functions called; empty where something is wrong with it. */
    Optional<Comparison> of(SearchField field, Clause.Terminal clause, Searcher searcher, Problems problems) {
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
                ? Optional.of(new Comparison(field, clause.operator(), literals, function, searcher))
                : Optional.empty();
    }

    /** A comparison with what a predicate gives, one value or a list. */
    Optional<Comparison> anyOf(SearchField field, Operand operand, Searcher searcher, Problems problems) {
        Operand list = new Operand.Many(List.of(operand));
        return of(field, new Clause.Terminal(FieldName.named(field.name()), Operator.IN, list), searcher, problems);
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
}
