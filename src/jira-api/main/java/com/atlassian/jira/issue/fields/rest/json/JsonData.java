package com.atlassian.jira.issue.fields.rest.json;

import org.jspecify.annotations.Nullable;

/**
 * A value that a JSON writer can write.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, UserScriptedCFType; believed in 11."
 */
public class JsonData {
    private final @Nullable Object data;

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, UserScriptedCFType (called); believed in 11." */
    public JsonData(@Nullable Object data) {
        this.data = data;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public @Nullable Object getData() {
        return data;
    }
}
