package app.touchpoint.localjira.search;

import java.util.List;

/**
 * A field that a query can name.
 *
 * @param id e.g. {@code status} or {@code customfield_10001}
 * @param name as error messages call it
 * @param indexNames the index fields it is matched in: its own id, for {@code text} those of all texts
 */
public record SearchField(String id, String name, FieldMatching matching, List<String> indexNames) {

    /** Keeps its own copy. */
    public SearchField {
        indexNames = List.copyOf(indexNames);
    }

    /** A field that is indexed under its own id. */
    public static SearchField of(String id, String name, FieldMatching matching) {
        return new SearchField(id, name, matching, List.of(id));
    }
}
