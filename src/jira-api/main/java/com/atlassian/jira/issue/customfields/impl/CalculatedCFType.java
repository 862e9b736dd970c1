package com.atlassian.jira.issue.customfields.impl;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import org.jspecify.annotations.Nullable;

/**
 * Base of field types whose value is computed, never stored.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, TextScriptedCFType; believed in 11."
 */
public abstract class CalculatedCFType<T, S> extends AbstractCustomFieldType<T, S> {
    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy (constructor without parameters); believed in 11." */
    protected CalculatedCFType() {}

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy (overridden, exact parameters); believed in 11." */
    @Override
    public abstract String getStringFromSingularObject(S singular);

    /**
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, JqlFunctionCFType (overridden, exact parameters); believed in 11."
     */
    @Override
    public abstract @Nullable S getSingularObjectFromString(@Nullable String text);

    /**
     * @see "Seen: Jira 8.13.1, jira-plugins-groovy, JqlFunctionCFType (overridden, exact parameters); believed in 11. Jira calls it, the app has it."
     */
    @Override
    public abstract @Nullable T getValueFromIssue(CustomField field, Issue issue);
}
