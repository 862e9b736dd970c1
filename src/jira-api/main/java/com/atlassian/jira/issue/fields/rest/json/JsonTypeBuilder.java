package com.atlassian.jira.issue.fields.rest.json;

/**
 * Makes JSON types.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, UserScriptedCFType; believed in 11."
 */
public class JsonTypeBuilder {
    private JsonTypeBuilder() {}

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, UserScriptedCFType (called); believed in 11." */
    public static JsonType custom(String type, String customType, Long customFieldId) {
        return new JsonType(type, customType, customFieldId);
    }
}
