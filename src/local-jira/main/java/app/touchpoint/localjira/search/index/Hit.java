package app.touchpoint.localjira.search.index;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A found issue with what the index stores of it.
 *
 * @param stored by field id: Strings for ids, words and short texts, Longs for instants (epoch milliseconds) and days (epoch day)
 */
public record Hit(long issueId, String issueKey, long projectId, Map<String, List<Object>> stored) {

    /** Does not copy: a page may have 10,000 hits. */
    public Hit {
        stored = Collections.unmodifiableMap(stored);
    }

    /** The first stored id, word or short text of a field. */
    public Optional<String> text(String field) {
        List<Object> values = stored.get(field);
        return values != null && values.get(0) instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** All stored ids, words or short texts of a field. */
    public List<String> texts(String field) {
        return stored.getOrDefault(field, List.of()).stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    /** A stored instant or day. */
    public Optional<Long> number(String field) {
        List<Object> values = stored.get(field);
        return values != null && values.get(0) instanceof Long number ? Optional.of(number) : Optional.empty();
    }
}
