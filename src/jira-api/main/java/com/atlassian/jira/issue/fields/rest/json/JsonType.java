package com.atlassian.jira.issue.fields.rest.json;

/**
 * What JSON a field gives.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, UserScriptedCFType; believed in 11."
 */
public class JsonType {
    private final String type;

    /** @see "Believed; made by JsonTypeBuilder." */
    JsonType(String type, String custom, Long customId) {
        this.type = type;
    }

    /**
     * Such as number or string.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up."
     */
    public String getType() {
        return type;
    }
}
