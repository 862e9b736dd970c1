package app.touchpoint.localjira.search.jql;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a query as text that reads back as the same query. */
public final class JqlPrinter {

    private JqlPrinter() {}

    /** The whole query. */
    public static String print(JqlQuery query) {
        String where = query.where().map(clause -> print(clause, 0)).orElse("");
        if (query.sorts().isEmpty()) {
            return where;
        }
        String order = query.sorts().stream()
                .map(sort -> print(sort.field()) + (sort.direction() == null ? "" : " " + sort.direction()))
                .collect(Collectors.joining(", ", "ORDER BY ", ""));
        return where.isEmpty() ? order : where + " " + order;
    }

    /** A clause; parentheses stand where a weaker clause is inside of a stronger one. */
    private static String print(Clause clause, int strength) {
        if (clause instanceof Clause.Terminal terminal) {
            return print(terminal.field()) + " " + terminal.operator().text() + " " + print(terminal.operand());
        }
        if (clause instanceof Clause.Was was) {
            return print(was.terminal(), strength) + print(was.predicates());
        }
        if (clause instanceof Clause.Changed changed) {
            return print(changed.field()) + " changed" + print(changed.predicates());
        }
        if (clause instanceof Clause.Not not) {
            return "NOT " + print(not.clause(), 3);
        }
        if (clause instanceof Clause.And and) {
            return joined(and.clauses(), " AND ", 2, strength);
        }
        return joined(((Clause.Or) clause).clauses(), " OR ", 1, strength);
    }

    private static String joined(List<Clause> clauses, String word, int own, int strength) {
        String text = clauses.stream().map(clause -> print(clause, own + 1)).collect(Collectors.joining(word));
        return own < strength ? "(" + text + ")" : text;
    }

    private static String print(List<Clause.Predicate> predicates) {
        return predicates.stream()
                .map(predicate -> " " + predicate.kind().text() + " " + print(predicate.operand()))
                .collect(Collectors.joining());
    }

    private static String print(FieldName field) {
        return field.customFieldNumber().isPresent() ? field.text() : quoted(field.text());
    }

    private static String print(Operand operand) {
        if (operand instanceof Operand.Text text) {
            return quoted(text.value());
        }
        if (operand instanceof Operand.Whole whole) {
            return Long.toString(whole.value());
        }
        if (operand instanceof Operand.Many many) {
            return many.operands().stream().map(JqlPrinter::print).collect(Collectors.joining(", ", "(", ")"));
        }
        if (operand instanceof Operand.Function function) {
            return function.arguments().stream()
                    .map(JqlPrinter::quoted)
                    .collect(Collectors.joining(", ", quoted(function.name()) + "(", ")"));
        }
        return "EMPTY";
    }

    /** The text with quotation marks where it needs them, so that it can be put into a query. */
    public static String quoted(String text) {
        boolean plain = text.matches("[\\p{L}\\p{N}_.-]+")
                && !ReservedWords.needsQuotes(text)
                && Operands.whole(text).isEmpty();
        if (plain) {
            return text;
        }
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
