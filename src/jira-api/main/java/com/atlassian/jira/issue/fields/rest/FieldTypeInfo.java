package com.atlassian.jira.issue.fields.rest;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Which values a field accepts.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScriptedCFType; believed in 11."
 */
public class FieldTypeInfo {

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScriptedCFType (called); believed in 11." */
    public FieldTypeInfo(@Nullable Collection<?> allowedValues, @Nullable String autoCompleteUrl) {}
}
