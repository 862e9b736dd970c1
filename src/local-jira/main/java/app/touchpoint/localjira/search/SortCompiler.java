package app.touchpoint.localjira.search;

import app.touchpoint.localjira.search.index.IndexFields;
import app.touchpoint.localjira.search.index.IssueIndex;
import app.touchpoint.localjira.search.index.RankSort;
import app.touchpoint.localjira.search.jql.FieldName;
import app.touchpoint.localjira.search.jql.JqlQuery;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

/** Turns ORDER BY into Lucene's sort; issues without a value come last, up or down (A-search-11). */
final class SortCompiler {

    private final SearchSchema schema;
    private final IssueIndex index;

    SortCompiler(SearchSchema schema, IssueIndex index) {
        this.schema = schema;
        this.index = index;
    }

    /** Adds what is wrong with the order to the problems. */
    void check(JqlQuery query, Searcher searcher, Problems problems) {
        for (app.touchpoint.localjira.search.jql.Sort sort : query.sorts()) {
            List<SearchField> fields = schema.named(sort.field(), searcher);
            if (fields.isEmpty()) {
                problems.unknownField(sort.field().text());
            } else if (fields.stream().noneMatch(field -> field.matching().isSortable())) {
                problems.add("Not able to sort using field '" + sort.field().text() + "'.");
            }
        }
    }

    /** The order of a query that {@link #check} found nothing wrong with; by key, last first, where it asks for none (A-search-20). */
    Sort compile(JqlQuery query, Searcher searcher) {
        List<SortField> sorts = new ArrayList<>();
        for (app.touchpoint.localjira.search.jql.Sort sort : query.sorts()) {
            boolean down = sort.direction() == app.touchpoint.localjira.search.jql.Sort.Direction.DESC;
            for (SearchField field : schema.named(sort.field(), searcher)) {
                add(sorts, field, down);
            }
        }
        if (sorts.isEmpty()) {
            schema.named(FieldName.named("key"), searcher).forEach(key -> add(sorts, key, true));
        }
        sorts.add(new SortField(IndexFields.ISSUE_ID, SortField.Type.LONG));
        return new Sort(sorts.toArray(SortField[]::new));
    }

    private void add(List<SortField> sorts, SearchField field, boolean down) {
        switch (field.matching()) {
            case ISSUE -> {
                sorts.add(ranked(SearchField.of(IndexFields.PROJECT, "project", FieldMatching.NAMED), down));
                sorts.add(number(IndexFields.KEY_NUMBER, SortField.Type.LONG, down));
            }
            case NAMED, RANKED, WORD -> sorts.add(ranked(field, down));
            case NUMBER -> sorts.add(number(field.id(), SortField.Type.DOUBLE, down));
            case DAY, MOMENT -> sorts.add(number(field.id(), SortField.Type.LONG, down));
            case TEXT -> {
                SortField text = new SortField(IndexFields.sortName(field.id()), SortField.Type.STRING, down);
                text.setMissingValue(down ? SortField.STRING_FIRST : SortField.STRING_LAST);
                sorts.add(text);
            }
            case ALL_TEXT -> throw new IllegalArgumentException("The sort by " + field.name() + " was not checked.");
        }
    }

    private SortField ranked(SearchField field, boolean down) {
        return RankSort.of(field.id(), schema.ranks(field, index.terms(field.id())), down);
    }

    private static SortField number(String name, SortField.Type type, boolean down) {
        SortField sort = new SortField(name, type, down);
        if (type == SortField.Type.DOUBLE) {
            sort.setMissingValue(down ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
        } else {
            sort.setMissingValue(down ? Long.MIN_VALUE : Long.MAX_VALUE);
        }
        return sort;
    }
}
