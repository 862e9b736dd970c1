package com.atlassian.jira.user.anonymize;

/**
 * An old and a new key of a user.
 *
 * @see "Seen: Atlassian's API documentation of Jira Software 10.6 (parameter of RapidViewUserKeyChangeHandler)."
 */
public class UserPropertyChangeParameter {

    private final String original;
    private final String target;

    /** @see "Believed: remembered from the API of Jira 8.7, not looked up. Local Jira and tests call it." */
    public UserPropertyChangeParameter(String original, String target) {
        this.original = original;
        this.target = target;
    }

    /** @see "Believed: remembered from the API of Jira 8.7, not looked up." */
    public String getOriginal() {
        return original;
    }

    /** @see "Believed: remembered from the API of Jira 8.7, not looked up." */
    public String getTarget() {
        return target;
    }
}
