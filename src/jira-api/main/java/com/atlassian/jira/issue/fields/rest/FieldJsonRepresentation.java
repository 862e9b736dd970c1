package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.fields.rest.json.JsonData;

/**
 * A value in JSON, plain and rendered.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, TextScriptedCFType; believed in 11."
 */
public class FieldJsonRepresentation {
    private final JsonData standardData;

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, UserScriptedCFType (called); believed in 11." */
    public FieldJsonRepresentation(JsonData standardData) {
        this.standardData = standardData;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public JsonData getStandardData() {
        return standardData;
    }
}
