package app.touchpoint.localjira.search.index;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Makes Lucene's document of ours. */
final class LuceneDocuments {

    /** Texts are ordered by that many characters; a term has at most 32,766 bytes. */
    private static final int SORTED_CHARACTERS = 250;

    /** A keyword beyond this is no id or word; it is cut so that the document can be indexed at all. */
    private static final int LONGEST_KEYWORD = 8_000;

    private LuceneDocuments() {}

    static Document of(IssueDocument issue) {
        Document document = new Document();
        document.add(new StringField(IndexFields.ISSUE_TERM, Long.toString(issue.issueId()), Field.Store.NO));
        document.add(new LongPoint(IndexFields.ISSUE_ID, issue.issueId()));
        document.add(new NumericDocValuesField(IndexFields.ISSUE_ID, issue.issueId()));
        document.add(new StringField(IndexFields.KEY, issue.issueKey().toUpperCase(Locale.ROOT), Field.Store.NO));
        document.add(new LongPoint(IndexFields.KEY_NUMBER, issue.keyNumber()));
        document.add(new NumericDocValuesField(IndexFields.KEY_NUMBER, issue.keyNumber()));
        document.add(new StringField(IndexFields.PROJECT, Long.toString(issue.projectId()), Field.Store.NO));
        document.add(new SortedSetDocValuesField(IndexFields.PROJECT, new BytesRef(Long.toString(issue.projectId()))));
        document.add(new StoredField(IndexFields.STORED + IndexFields.ISSUE_ID, issue.issueId()));
        document.add(new StoredField(IndexFields.STORED + IndexFields.KEY, issue.issueKey()));
        document.add(new StoredField(IndexFields.STORED + IndexFields.PROJECT, issue.projectId()));
        Set<String> present = new LinkedHashSet<>();
        for (IssueDocument.Value value : issue.values()) {
            add(document, value, present.add(value.field()));
        }
        present.forEach(field -> document.add(new StringField(IndexFields.PRESENT, field, Field.Store.NO)));
        return document;
    }

    /** @param first whether it is the field's first value, which is the one to order by and to store */
    private static void add(Document document, IssueDocument.Value value, boolean first) {
        String field = value.field();
        if (value instanceof IssueDocument.Keyword keyword) {
            String term = cut(keyword.term(), LONGEST_KEYWORD);
            document.add(new StringField(field, term, Field.Store.NO));
            document.add(new SortedSetDocValuesField(field, new BytesRef(term)));
            if (IndexFields.isShown(field)) {
                document.add(new StoredField(IndexFields.STORED + field, term));
            }
        } else if (value instanceof IssueDocument.Number number) {
            document.add(new DoublePoint(field, number.value()));
            if (first) {
                document.add(new DoubleDocValuesField(field, number.value()));
            }
        } else if (value instanceof IssueDocument.Moment moment) {
            number(document, field, moment.value().toEpochMilli(), first);
        } else if (value instanceof IssueDocument.Day day) {
            number(document, field, day.value().toEpochDay(), first);
        } else if (value instanceof IssueDocument.Text text) {
            document.add(new TextField(field, text.text(), Field.Store.NO));
            if (first) {
                String sorted = cut(text.text(), SORTED_CHARACTERS).toLowerCase(Locale.ROOT);
                document.add(new SortedDocValuesField(IndexFields.sortName(field), new BytesRef(sorted)));
                if (IndexFields.isShown(field)) {
                    document.add(new StoredField(IndexFields.STORED + field, text.text()));
                }
            }
        }
    }

    private static void number(Document document, String field, long value, boolean first) {
        document.add(new LongPoint(field, value));
        if (first) {
            document.add(new NumericDocValuesField(field, value));
            if (IndexFields.isShown(field)) {
                document.add(new StoredField(IndexFields.STORED + field, value));
            }
        }
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
