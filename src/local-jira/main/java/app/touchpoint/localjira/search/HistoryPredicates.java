package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.ValueHistory.Spell;
import app.touchpoint.localjira.search.jql.Clause;
import app.touchpoint.localjira.search.jql.Clause.Predicate.Kind;
import app.touchpoint.localjira.search.jql.Operand;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * When and by whom, in a search of the history. Times are the searcher's as elsewhere in JQL (A-search-07): a day without a time is its
 * first moment, but for {@code ON}, which means the whole day.
 */
final class HistoryPredicates {

    private static final SearchField PERSON = SearchField.of(SearchFields.ASSIGNEE, "by", FieldMatching.NAMED);

    private final SearchSchema schema;
    private final Comparisons comparisons;
    private final Clock clock;

    HistoryPredicates(SearchSchema schema, Comparisons comparisons, Clock clock) {
        this.schema = schema;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /** A time from a moment to a later one, neither included. */
    private record Window(Instant after, Instant before) {}

    /** Whether a value was there at the time, or was given by the person (A-search-28). */
    Predicate<Spell> during(Clause.Predicate limit, Searcher searcher, Problems problems) {
        if (limit.kind() == Kind.BY) {
            return by(limit, searcher, problems);
        }
        return window(limit, searcher, problems)
                .<Predicate<Spell>>map(window -> spell -> spell.from().isBefore(window.before())
                        && (spell.until() == null || spell.until().isAfter(window.after())))
                .orElse(spell -> false);
    }

    /** Whether a value was given at the time, or by the person. */
    Predicate<Spell> at(Clause.Predicate limit, Searcher searcher, Problems problems) {
        if (limit.kind() == Kind.BY) {
            return by(limit, searcher, problems);
        }
        return window(limit, searcher, problems)
                .<Predicate<Spell>>map(window -> spell ->
                        spell.from().isAfter(window.after()) && spell.from().isBefore(window.before()))
                .orElse(spell -> false);
    }

    private Predicate<Spell> by(Clause.Predicate limit, Searcher searcher, Problems problems) {
        List<String> keys = new ArrayList<>();
        for (Operand literal : literals(limit, searcher, problems)) {
            List<String> found = literal instanceof Operand.Empty ? List.of() : schema.terms(PERSON, literal, searcher);
            if (found.isEmpty()) {
                problems.add("The user '" + Comparison.text(literal)
                        + "' does not exist and cannot be used in the 'by' predicate.");
            }
            keys.addAll(found);
        }
        return spell -> spell.userKey() != null && keys.contains(spell.userKey());
    }

    private Optional<Window> window(Clause.Predicate limit, Searcher searcher, Problems problems) {
        List<Operand> literals = literals(limit, searcher, problems);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        int expected = limit.kind() == Kind.DURING ? 2 : 1;
        if (literals.size() != expected) {
            problems.add("The predicate '" + limit.kind().text() + "' takes " + expected + " date(s) and got "
                    + literals.size() + ".");
            return Optional.empty();
        }
        List<Instant> times = new ArrayList<>();
        for (Operand literal : literals) {
            DateLiterals.instant(literal, searcher.zone(), clock.instant())
                    .ifPresentOrElse(
                            times::add,
                            () -> problems.add("Date value '" + Comparison.text(literal) + "' for predicate '"
                                    + limit.kind().text() + "' is invalid. " + DateLiterals.FORMATS));
        }
        return times.size() == expected ? Optional.of(window(limit.kind(), times, searcher)) : Optional.empty();
    }

    private static Window window(Kind kind, List<Instant> times, Searcher searcher) {
        Instant first = times.get(0);
        return switch (kind) {
            case AFTER -> new Window(first, Instant.MAX);
            case BEFORE -> new Window(Instant.MIN, first);
            case DURING -> new Window(first.minusMillis(1), times.get(1).plusMillis(1));
            case ON -> {
                ZonedDateTime day = first.atZone(searcher.zone()).truncatedTo(ChronoUnit.DAYS);
                yield new Window(day.toInstant().minusMillis(1), day.plusDays(1).toInstant());
            }
            case BY, FROM, TO -> throw new IllegalArgumentException(kind.text() + " tells no time.");
        };
    }

    private List<Operand> literals(Clause.Predicate limit, Searcher searcher, Problems problems) {
        return comparisons
                .anyOf(PERSON, limit.operand(), searcher, problems)
                .map(Comparison::literals)
                .orElse(List.of());
    }
}
