package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The usual message set, in the order of arrival.
 *
 * @see "Believed: remembered from the API of Jira 8, not looked up, used in plugins of Jira 8 as result of JQL validation."
 */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errors = new LinkedHashSet<>();

    /** @see "Believed." */
    public MessageSetImpl() {}

    /** @see "Believed: from MessageSet." */
    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty();
    }

    /** @see "Believed: from MessageSet." */
    @Override
    public Set<String> getErrorMessages() {
        return errors;
    }

    /** @see "Believed: from MessageSet." */
    @Override
    public void addErrorMessage(String message) {
        errors.add(message);
    }
}
