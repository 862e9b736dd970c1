package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Operand;
import app.touchpoint.localjira.search.jql.Operator;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;

/** Matches numbers, days and instants. */
final class PointMatcher {

    private final Clock clock;

    PointMatcher(Clock clock) {
        this.clock = clock;
    }

    Query match(Matchers.Checked checked) {
        Comparison comparison = checked.comparison();
        List<Query> any = new ArrayList<>();
        for (Operand literal : comparison.values()) {
            Optional<Query> query = comparison.field().matching() == FieldMatching.NUMBER
                    ? number(checked, literal)
                    : date(checked, literal);
            query.ifPresent(any::add);
        }
        return any.size() == 1 ? any.get(0) : Comparison.anyOf(any);
    }

    private static Optional<Query> number(Matchers.Checked checked, Operand literal) {
        Comparison comparison = checked.comparison();
        Optional<Double> number = number(literal);
        if (number.isEmpty()) {
            comparison.refuse(
                    literal,
                    "Value '" + Comparison.text(literal) + "' is invalid for the '"
                            + comparison.field().name()
                            + "' field; a number is expected, with a point before decimals.",
                    checked.problems());
            return Optional.empty();
        }
        double value = number.get();
        String name = comparison.field().id();
        return Optional.of(
                switch (comparison.operator()) {
                    case LESS -> DoublePoint.newRangeQuery(name, Double.NEGATIVE_INFINITY, DoublePoint.nextDown(value));
                    case LESS_OR_EQUAL -> DoublePoint.newRangeQuery(name, Double.NEGATIVE_INFINITY, value);
                    case GREATER ->
                        DoublePoint.newRangeQuery(name, DoublePoint.nextUp(value), Double.POSITIVE_INFINITY);
                    case GREATER_OR_EQUAL -> DoublePoint.newRangeQuery(name, value, Double.POSITIVE_INFINITY);
                    default -> DoublePoint.newRangeQuery(name, value, value);
                });
    }

    /** A finite number; minus zero is zero, so that {@code >= 0} finds both. */
    private static Optional<Double> number(Operand literal) {
        try {
            double value = Double.parseDouble(Comparison.text(literal).trim());
            return Double.isFinite(value) ? Optional.of(value + 0.0) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty(); // Reported by the caller, with the value.
        }
    }

    private Optional<Query> date(Matchers.Checked checked, Operand literal) {
        Comparison comparison = checked.comparison();
        Optional<Instant> instant =
                DateLiterals.instant(literal, comparison.searcher().zone(), clock.instant());
        if (instant.isEmpty()) {
            comparison.refuse(
                    literal,
                    "Date value '" + Comparison.text(literal) + "' for field '"
                            + comparison.field().name() + "' is invalid. " + DateLiterals.FORMATS,
                    checked.problems());
            return Optional.empty();
        }
        long value = comparison.field().matching() == FieldMatching.DAY
                ? instant.get()
                        .atZone(comparison.searcher().zone())
                        .toLocalDate()
                        .toEpochDay()
                : instant.get().toEpochMilli();
        return Optional.of(longs(comparison.field().id(), comparison.operator(), value));
    }

    static Query longs(String name, Operator operator, long value) {
        return switch (operator) {
            case LESS -> LongPoint.newRangeQuery(name, Long.MIN_VALUE, Math.subtractExact(value, 1));
            case LESS_OR_EQUAL -> LongPoint.newRangeQuery(name, Long.MIN_VALUE, value);
            case GREATER -> LongPoint.newRangeQuery(name, Math.addExact(value, 1), Long.MAX_VALUE);
            case GREATER_OR_EQUAL -> LongPoint.newRangeQuery(name, value, Long.MAX_VALUE);
            default -> LongPoint.newExactQuery(name, value);
        };
    }
}
