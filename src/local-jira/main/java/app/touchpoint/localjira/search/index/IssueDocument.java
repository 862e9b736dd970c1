package app.touchpoint.localjira.search.index;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An issue as the index knows it: the facts that search results show without SQL, and values by field.
 *
 * @param issueKey project key, hyphen and number
 * @param values several for a field with several values; none for an empty field
 */
public record IssueDocument(long issueId, String issueKey, long projectId, List<Value> values) {

    /** Keeps its own copy. */
    public IssueDocument {
        values = List.copyOf(values);
    }

    /** The number in the key. */
    public long keyNumber() {
        return Long.parseLong(issueKey.substring(issueKey.lastIndexOf('-') + 1));
    }

    /** A value of a field. */
    public sealed interface Value {

        /** Id of the field, e.g. {@code status} or {@code customfield_10001}. */
        String field();
    }

    /** An id or word, matched exactly. */
    public record Keyword(String field, String term) implements Value {}

    /** A finite number. */
    public record Number(String field, double value) implements Value {}

    /** An instant, to the millisecond. */
    public record Moment(String field, Instant value) implements Value {}

    /** A day. */
    public record Day(String field, LocalDate value) implements Value {}

    /** Text that is cut into words; sorted by its beginning. */
    public record Text(String field, String text) implements Value {}

    /** A builder for the document of an issue. */
    public static Builder of(long issueId, String issueKey, long projectId) {
        return new Builder(issueId, issueKey, projectId);
    }

    /** Collects the values of a document. */
    public static final class Builder {

        private final long issueId;
        private final String issueKey;
        private final long projectId;
        private final List<Value> values = new ArrayList<>();

        private Builder(long issueId, String issueKey, long projectId) {
            this.issueId = issueId;
            this.issueKey = issueKey;
            this.projectId = projectId;
        }

        /** Adds an id or word. */
        public Builder keyword(String field, String term) {
            values.add(new Keyword(field, term));
            return this;
        }

        /** Adds a label, which is found whatever its case. */
        public Builder folded(String field, String term) {
            return keyword(field, term.toLowerCase(Locale.ROOT));
        }

        /** Adds a number; NaN and the infinities are nothing that could be ordered and are left out. */
        public Builder number(String field, double value) {
            if (Double.isFinite(value)) {
                values.add(new Number(field, value));
            }
            return this;
        }

        /** Adds an instant. */
        public Builder moment(String field, Instant value) {
            values.add(new Moment(field, value));
            return this;
        }

        /** Adds a day. */
        public Builder day(String field, LocalDate value) {
            values.add(new Day(field, value));
            return this;
        }

        /** Adds text. */
        public Builder text(String field, String text) {
            values.add(new Text(field, text));
            return this;
        }

        /** The document. */
        public IssueDocument build() {
            return new IssueDocument(issueId, issueKey, projectId, values);
        }
    }
}
