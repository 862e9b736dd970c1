package app.touchpoint.localjira.search.index;

import java.util.Set;

/** Names of index fields that are no issue fields, and what makes an index name of a field id. */
public final class IndexFields {

    /** The issue's id as number: matched, and ordered by. */
    public static final String ISSUE_ID = "_id";

    /** The issue's id as term, by which a document is replaced. */
    public static final String ISSUE_TERM = "_issue";

    /** The key as term, in upper case. */
    public static final String KEY = "_key";

    /** The number in the key. */
    public static final String KEY_NUMBER = "_number";

    /** The project's id as term. */
    public static final String PROJECT = "project";

    /** A term for each field that has a value. */
    public static final String PRESENT = "_present";

    /** The beginning of a text in lower case, for ordering. */
    static final String SORT_SUFFIX = "_sort";

    /** The stored form of what a search result shows. */
    static final String STORED = "_stored_";

    /** The fields that a search result shows without SQL, see {@code A-search-15}; nothing else is stored. */
    private static final Set<String> SHOWN = Set.of(
            "summary",
            "issuetype",
            "status",
            "priority",
            "resolution",
            "assignee",
            "reporter",
            "creator",
            "level",
            "component",
            "created",
            "updated",
            "resolved");

    private IndexFields() {}

    static boolean isShown(String field) {
        return SHOWN.contains(field);
    }

    /** The index field that texts of a field are ordered by. */
    public static String sortName(String field) {
        return field + SORT_SUFFIX;
    }
}
