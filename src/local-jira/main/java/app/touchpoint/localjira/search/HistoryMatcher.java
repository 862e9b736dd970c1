package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.ValueHistory.Spell;
import app.touchpoint.localjira.search.index.IndexFields;
import app.touchpoint.localjira.search.jql.Clause;
import app.touchpoint.localjira.search.jql.Clause.Predicate.Kind;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.search.Query;

/** Finds issues by what a field was and how it changed (A-search-26). Reads the histories of a field once for each clause. */
final class HistoryMatcher {

    private final SearchSchema schema;
    private final Comparisons comparisons;
    private final HistoryPredicates predicates;

    HistoryMatcher(SearchSchema schema, Comparisons comparisons, Clock clock) {
        this.schema = schema;
        this.comparisons = comparisons;
        this.predicates = new HistoryPredicates(schema, comparisons, clock);
    }

    /** Issues in which the field has or had the value; the negative operators find all others (A-search-28). */
    Query was(SearchField field, Clause.Was clause, Searcher searcher, Problems problems) {
        List<ValueHistory> histories = schema.histories(field);
        HistoryValues values = new HistoryValues(schema, histories);
        Predicate<Spell> matches = comparisons
                .of(field, clause.terminal(), searcher, problems)
                .map(comparison -> values.of(comparison, problems))
                .orElse(spell -> false);
        for (Clause.Predicate limit : clause.predicates()) {
            if (limit.kind() == Kind.FROM || limit.kind() == Kind.TO) {
                problems.add("The predicate '" + limit.kind().text() + "' is not supported by the operator '"
                        + clause.terminal().operator().text() + "'.");
            } else {
                matches = matches.and(predicates.during(limit, searcher, problems));
            }
        }
        Predicate<Spell> all = matches;
        Query found = issues(histories, history -> history.spells().stream().anyMatch(all));
        return clause.terminal().operator().isNegative() ? Comparison.not(found) : found;
    }

    /** Issues in which the field changed; what it was created with is no change. */
    Query changed(SearchField field, Clause.Changed clause, Searcher searcher, Problems problems) {
        List<ValueHistory> histories = schema.histories(field);
        HistoryValues values = new HistoryValues(schema, histories);
        Function<Clause.Predicate, Predicate<Spell>> valued = limit -> comparisons
                .anyOf(field, limit.operand(), searcher, problems)
                .map(comparison -> values.of(comparison, problems))
                .orElse(spell -> false);
        Predicate<Spell> before = spell -> true;
        Predicate<Spell> after = spell -> true;
        for (Clause.Predicate limit : clause.predicates()) {
            switch (limit.kind()) {
                case FROM -> before = before.and(valued.apply(limit));
                case TO -> after = after.and(valued.apply(limit));
                default -> after = after.and(predicates.at(limit, searcher, problems));
            }
        }
        Predicate<Spell> from = before;
        Predicate<Spell> to = after;
        return issues(
                histories,
                history -> IntStream.range(1, history.spells().size())
                        .anyMatch(i -> from.test(history.spells().get(i - 1))
                                && to.test(history.spells().get(i))));
    }

    private static Query issues(List<ValueHistory> histories, Predicate<ValueHistory> found) {
        return LongPoint.newSetQuery(
                IndexFields.ISSUE_ID,
                histories.stream().filter(found).map(ValueHistory::issueId).toList());
    }
}
