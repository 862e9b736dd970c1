package app.touchpoint.localjira.search;

import java.util.Set;

/** Ids of the system fields, which are their names in the index too. */
public final class SearchFields {

    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String COMMENT = "comment";
    public static final String ISSUE_TYPE = "issuetype";
    public static final String STATUS = "status";
    public static final String STATUS_CATEGORY = "statusCategory";
    public static final String PRIORITY = "priority";
    public static final String RESOLUTION = "resolution";
    public static final String ASSIGNEE = "assignee";
    public static final String REPORTER = "reporter";
    public static final String CREATOR = "creator";
    public static final String SECURITY = "level";
    public static final String COMPONENT = "component";
    public static final String LABELS = "labels";
    public static final String CREATED = "created";
    public static final String UPDATED = "updated";
    public static final String RESOLVED = "resolved";
    public static final String DUE = "due";

    private static final Set<String> WITH_HISTORY = Set.of(ASSIGNEE, PRIORITY, REPORTER, RESOLUTION, STATUS);

    private SearchFields() {}

    /** Whether {@code WAS} and {@code CHANGED} search the field; Jira's has fix versions besides, which local Jira has not (A-search-26). */
    static boolean keepsHistory(String fieldId) {
        return WITH_HISTORY.contains(fieldId);
    }
}
