package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.field.LocalCustomField;

/** Ids of the system fields that an issue's values go by, as Jira's screens and REST answers have them. */
public final class FieldIds {

    public static final String SUMMARY = "summary";
    public static final String DESCRIPTION = "description";
    public static final String ASSIGNEE = "assignee";
    public static final String REPORTER = "reporter";
    public static final String CREATOR = "creator";
    public static final String PRIORITY = "priority";
    public static final String RESOLUTION = "resolution";
    public static final String SECURITY = "security";
    public static final String COMPONENTS = "components";
    public static final String LABELS = "labels";
    public static final String DUE_DATE = "duedate";
    public static final String ISSUE_TYPE = "issuetype";
    public static final String PROJECT = "project";

    private FieldIds() {}

    /** Whether the id is that of a custom field. */
    public static boolean isCustom(String fieldId) {
        return fieldId.startsWith(LocalCustomField.PREFIX);
    }

    /** The number of a custom field's id. */
    public static long customNumber(String fieldId) {
        return Long.parseLong(fieldId.substring(LocalCustomField.PREFIX.length()));
    }
}
