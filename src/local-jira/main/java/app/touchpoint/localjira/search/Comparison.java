package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.index.IndexFields;
import app.touchpoint.localjira.search.jql.Operand;
import app.touchpoint.localjira.search.jql.Operator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A field compared with values, functions resolved.
 *
 * @param literals texts, whole numbers and EMPTY; none where a function gave none, which matches nothing
 * @param function the name of the function that gave them
 */
record Comparison(
        SearchField field, Operator operator, List<Operand> literals, Optional<String> function, Searcher searcher) {

    Comparison {
        literals = List.copyOf(literals);
    }

    /** Whether EMPTY is among the literals. */
    boolean hasEmpty() {
        return literals.stream().anyMatch(Operand.Empty.class::isInstance);
    }

    /** The literals without EMPTY. */
    List<Operand> values() {
        return literals.stream()
                .filter(literal -> !(literal instanceof Operand.Empty))
                .toList();
    }

    /** Complains about a literal, or about the function that gave it. */
    void refuse(Operand literal, String complaint, Problems problems) {
        problems.add(function.map(name -> "A value provided by the function '" + name + "' is invalid for the field '"
                        + field.name() + "'.")
                .orElse(complaint));
    }

    /** Complains that there is no such value. */
    void unknown(Operand literal, Problems problems) {
        refuse(
                literal,
                "The value '" + text(literal) + "' does not exist for the field '" + field.name() + "'.",
                problems);
    }

    static String text(Operand literal) {
        return literal instanceof Operand.Text text
                ? text.value()
                : literal instanceof Operand.Whole whole ? Long.toString(whole.value()) : "EMPTY";
    }

    /** Issues in which the field has a value. */
    Query present() {
        if (field.matching() == FieldMatching.ISSUE || field.id().equals(IndexFields.PROJECT)) {
            return new MatchAllDocsQuery();
        }
        return present(field.id());
    }

    static Query present(String fieldId) {
        return new TermQuery(new Term(IndexFields.PRESENT, fieldId));
    }

    /** Issues in which the field has no value. */
    Query absent() {
        return not(present());
    }

    /** What a negative operator finds: issues with a value that is not matched; an empty field is not "unequal" (A-search-04). */
    Query presentWithout(Query positive) {
        return new BooleanQuery.Builder()
                .add(present(), Occur.FILTER)
                .add(positive, Occur.MUST_NOT)
                .build();
    }

    static Query not(Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    static Query anyOf(List<Query> queries) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        queries.forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }
}
