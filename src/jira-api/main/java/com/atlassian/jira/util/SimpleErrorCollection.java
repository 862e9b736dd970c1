package com.atlassian.jira.util;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The usual collection, in the order of arrival.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ProjectHelper; believed in 11."
 */
public class SimpleErrorCollection implements ErrorCollection {
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> messages = new ArrayList<>();

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, ProjectHelper (called); believed in 11." */
    public SimpleErrorCollection() {}

    /** @see "Believed: from ErrorCollection. Local Jira calls it, the app does not." */
    @Override
    public void addError(String field, String message) {
        errors.put(field, message);
    }

    /** @see "Believed: from ErrorCollection." */
    @Override
    public void addErrorMessage(String message) {
        messages.add(message);
    }

    /** @see "Believed: from ErrorCollection." */
    @Override
    public boolean hasAnyErrors() {
        return !errors.isEmpty() || !messages.isEmpty();
    }

    /** @see "Believed: from ErrorCollection." */
    @Override
    public Map<String, String> getErrors() {
        return errors;
    }

    /** @see "Believed: from ErrorCollection." */
    @Override
    public Collection<String> getErrorMessages() {
        return messages;
    }
}
