package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.jql.Operand;
import app.touchpoint.localjira.search.jql.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/** Matches fields that are indexed as ids or words. */
final class TermMatcher {

    private final SearchSchema schema;

    TermMatcher(SearchSchema schema) {
        this.schema = schema;
    }

    Query match(Matchers.Checked checked) {
        Comparison comparison = checked.comparison();
        SearchField field = comparison.field();
        List<String> terms = new ArrayList<>();
        for (Operand literal : comparison.values()) {
            List<String> found = schema.terms(field, literal, comparison.searcher());
            if (found.isEmpty()) {
                comparison.unknown(literal, checked.problems());
            }
            terms.addAll(comparison.operator().isRelational() ? beyond(field, comparison.operator(), found) : found);
        }
        return new TermInSetQuery(field.id(), terms.stream().map(BytesRef::new).toList());
    }

    /** The terms on one side of the first; a low place is a high rank: Highest is greater than Low (A-search-09). */
    private List<String> beyond(SearchField field, Operator operator, List<String> terms) {
        Map<String, Integer> ranks = schema.ranks(field, List.of());
        Integer pivot = terms.isEmpty() ? null : ranks.get(terms.get(0));
        if (pivot == null) {
            return List.of();
        }
        return ranks.entrySet().stream()
                .filter(entry -> compares(operator, Integer.compare(entry.getValue(), pivot)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean compares(Operator operator, int sign) {
        return switch (operator) {
            case LESS -> sign < 0;
            case LESS_OR_EQUAL -> sign <= 0;
            case GREATER -> sign > 0;
            case GREATER_OR_EQUAL -> sign >= 0;
            default -> throw new IllegalArgumentException(operator.text() + " does not compare by order.");
        };
    }
}
