package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.index.IndexFields;
import app.touchpoint.localjira.search.jql.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Matches issues by key or id, each known to the searcher (A-search-23); by order within the project of a key. */
final class IssueMatcher {

    private static final Pattern KEY = Pattern.compile("([A-Za-z][A-Za-z0-9_]*)-(\\d{1,18})");

    private final SearchSchema schema;

    IssueMatcher(SearchSchema schema) {
        this.schema = schema;
    }

    Query match(Matchers.Checked checked) {
        return checked.comparison().operator().isRelational() ? order(checked) : ids(checked);
    }

    private Query ids(Matchers.Checked checked) {
        Comparison comparison = checked.comparison();
        List<String> keys = comparison.values().stream()
                .filter(Operand.Text.class::isInstance)
                .map(literal -> Comparison.text(literal).toUpperCase(Locale.ROOT))
                .toList();
        Map<String, Long> byKey = keys.isEmpty() ? Map.of() : schema.issueIds(keys, comparison.searcher());
        List<Long> numbers = comparison.values().stream()
                .filter(Operand.Whole.class::isInstance)
                .map(literal -> ((Operand.Whole) literal).value())
                .toList();
        Set<Long> known = numbers.isEmpty() ? Set.of() : schema.knownIssues(numbers, comparison.searcher());
        List<Long> ids = new ArrayList<>();
        for (Operand literal : comparison.values()) {
            if (literal instanceof Operand.Whole whole) {
                if (!known.contains(whole.value())) {
                    comparison.refuse(
                            literal,
                            "A value with ID '" + whole.value() + "' does not exist for the field '"
                                    + comparison.field().name() + "'.",
                            checked.problems());
                }
                ids.add(whole.value());
                continue;
            }
            String key = Comparison.text(literal);
            Long id = byKey.get(key.toUpperCase(Locale.ROOT));
            if (id == null) {
                comparison.refuse(
                        literal,
                        "An issue with key '" + key + "' does not exist for field '"
                                + comparison.field().name() + "'.",
                        checked.problems());
            } else {
                ids.add(id);
            }
        }
        return LongPoint.newSetQuery(IndexFields.ISSUE_ID, ids);
    }

    /** Only issues of the same project are before or after a key; the key itself need not exist (A-search-10). */
    private Query order(Matchers.Checked checked) {
        Comparison comparison = checked.comparison();
        Operand literal = comparison.values().get(0);
        if (literal instanceof Operand.Whole whole) {
            return PointMatcher.longs(IndexFields.ISSUE_ID, comparison.operator(), whole.value());
        }
        Matcher key = KEY.matcher(Comparison.text(literal));
        List<String> project = key.matches() ? schema.projectTerm(key.group(1), comparison.searcher()) : List.of();
        if (project.isEmpty()) {
            comparison.refuse(
                    literal,
                    "The issue key '" + Comparison.text(literal) + "' for field '"
                            + comparison.field().name() + "' is invalid.",
                    checked.problems());
            return QueryCompiler.nothing("no such key");
        }
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.PROJECT, project.get(0))), Occur.FILTER)
                .add(
                        PointMatcher.longs(IndexFields.KEY_NUMBER, comparison.operator(), Long.parseLong(key.group(2))),
                        Occur.FILTER)
                .build();
    }
}
