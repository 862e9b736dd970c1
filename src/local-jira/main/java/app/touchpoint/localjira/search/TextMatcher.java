package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.index.IssueIndex;
import app.touchpoint.localjira.search.jql.Operand;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;

/** Matches texts by words, phrases, wildcards and fuzziness in Lucene's classic syntax; all words must be there (A-search-06). */
final class TextMatcher {

    private final Analyzer analyzer = IssueIndex.analyzer();

    Query match(Matchers.Checked checked) {
        Comparison comparison = checked.comparison();
        List<Query> any = new ArrayList<>();
        for (Operand literal : comparison.values()) {
            String text = Comparison.text(literal).trim();
            for (String name : comparison.field().indexNames()) {
                parse(name, text, checked).ifPresent(any::add);
            }
        }
        return any.size() == 1 ? any.get(0) : Comparison.anyOf(any);
    }

    private Optional<Query> parse(String indexName, String text, Matchers.Checked checked) {
        String field = checked.comparison().field().name();
        if (text.isEmpty()) {
            checked.problems().add("The field '" + field + "' does not support searching for an empty string.");
            return Optional.empty();
        }
        if (text.startsWith("*") || text.startsWith("?")) {
            checked.problems()
                    .add("The text query '" + text + "' for field '" + field
                            + "' is not allowed to start with the character '" + text.charAt(0) + "'.");
            return Optional.empty();
        }
        QueryParser parser = new QueryParser(indexName, analyzer);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        try {
            // A colon would name another index field, which is none of the searcher's business.
            return Optional.of(parser.parse(text.replace(":", "\\:").replace("/", "\\/")));
        } catch (ParseException | IndexSearcher.TooManyClauses e) {
            checked.problems().add("Unable to parse the text '" + text + "' for field '" + field + "'.");
            return Optional.empty();
        }
    }
}
