package app.touchpoint.localjira.search.index;

import java.util.Map;
import java.util.Optional;

/**
 * A found issue with what the index stores of it.
 *
 * @param stored by field id: a String for ids, words and short texts, a Long for instants (epoch milliseconds) and days (epoch day)
 */
public record Hit(long issueId, String issueKey, long projectId, Map<String, Object> stored) {

    /** Keeps its own copy. */
    public Hit {
        stored = Map.copyOf(stored);
    }

    /** A stored id, word or short text. */
    public Optional<String> text(String field) {
        return Optional.ofNullable(stored.get(field))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** A stored instant or day. */
    public Optional<Long> number(String field) {
        return Optional.ofNullable(stored.get(field))
                .filter(Long.class::isInstance)
                .map(Long.class::cast);
    }
}
