package app.touchpoint.localjira.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;

/**
 * A found issue with its document. The whole document is loaded, as Jira does; what stands in it is looked at when somebody asks, as
 * Jira does too (A-search-15).
 */
public final class Hit {

    private final Document document;

    Hit(Document document) {
        this.document = document;
    }

    /** Jira's id of the issue. */
    public long issueId() {
        return number(IndexFields.ISSUE_ID).orElseThrow();
    }

    /** Its key. */
    public String issueKey() {
        return text(IndexFields.KEY).orElseThrow();
    }

    /** The id of its project. */
    public long projectId() {
        return number(IndexFields.PROJECT).orElseThrow();
    }

    /** The first stored id, word or short text of a field. */
    public Optional<String> text(String field) {
        IndexableField stored = document.getField(IndexFields.STORED + field);
        return stored == null || stored.numericValue() != null ? Optional.empty() : Optional.of(stored.stringValue());
    }

    /** All stored ids, words or short texts of a field. */
    public List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (IndexableField stored : document.getFields(IndexFields.STORED + field)) {
            texts.add(Objects.requireNonNull(stored.stringValue(), field));
        }
        return texts;
    }

    /** A stored instant (epoch milliseconds) or day (epoch day). */
    public Optional<Long> number(String field) {
        IndexableField stored = document.getField(IndexFields.STORED + field);
        return stored == null || stored.numericValue() == null
                ? Optional.empty()
                : Optional.of(stored.numericValue().longValue());
    }
}
