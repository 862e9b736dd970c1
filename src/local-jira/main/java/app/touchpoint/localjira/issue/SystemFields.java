package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.search.FieldMatching;
import app.touchpoint.localjira.search.SearchField;
import app.touchpoint.localjira.search.SearchFields;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The system fields that JQL knows, by their names and other names (A-search-17). */
final class SystemFields {

    private static final Map<String, SearchField> BY_NAME = new HashMap<>();

    static {
        add(FieldMatching.ISSUE, "key", "issuekey", "issue", "id");
        add(FieldMatching.NAMED, "project");
        add(FieldMatching.NAMED, SearchFields.ISSUE_TYPE, "type");
        add(FieldMatching.NAMED, SearchFields.STATUS);
        add(FieldMatching.NAMED, SearchFields.STATUS_CATEGORY);
        add(FieldMatching.RANKED, SearchFields.PRIORITY);
        add(FieldMatching.NAMED, SearchFields.RESOLUTION);
        add(FieldMatching.NAMED, SearchFields.ASSIGNEE);
        add(FieldMatching.NAMED, SearchFields.REPORTER);
        add(FieldMatching.NAMED, SearchFields.CREATOR);
        add(FieldMatching.NAMED, SearchFields.SECURITY);
        add(FieldMatching.NAMED, SearchFields.COMPONENT);
        add(FieldMatching.WORD, SearchFields.LABELS);
        add(FieldMatching.TEXT, SearchFields.SUMMARY);
        add(FieldMatching.TEXT, SearchFields.DESCRIPTION);
        add(FieldMatching.MOMENT, SearchFields.CREATED, "createdDate");
        add(FieldMatching.MOMENT, SearchFields.UPDATED, "updatedDate");
        add(FieldMatching.MOMENT, SearchFields.RESOLVED, "resolutionDate");
        add(FieldMatching.DAY, SearchFields.DUE, "duedate");
        BY_NAME.put(
                "text",
                new SearchField(
                        "text",
                        "text",
                        FieldMatching.ALL_TEXT,
                        List.of(SearchFields.SUMMARY, SearchFields.DESCRIPTION)));
    }

    private SystemFields() {}

    private static void add(FieldMatching matching, String id, String... otherNames) {
        BY_NAME.put(key(id), SearchField.of(id, id, matching));
        for (String name : otherNames) {
            BY_NAME.put(key(name), SearchField.of(id, name, matching));
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** The field of that name in upper or lower case. */
    static @Nullable SearchField named(String name) {
        return BY_NAME.get(key(name));
    }
}
