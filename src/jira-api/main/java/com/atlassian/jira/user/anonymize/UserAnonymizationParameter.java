package com.atlassian.jira.user.anonymize;

/**
 * Who is anonymised.
 *
 * @see "Believed: remembered from the API of Jira 8.7, not looked up."
 */
public class UserAnonymizationParameter {

    private final String userKey;

    /** @see "Believed: remembered from the API of Jira 8.7, not looked up. Local Jira and tests call it." */
    public UserAnonymizationParameter(String userKey) {
        this.userKey = userKey;
    }

    /** @see "Believed: remembered from the API of Jira 8.7, not looked up." */
    public String getUserKey() {
        return userKey;
    }
}
