package com.atlassian.jira.issue.fields.rest;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.layout.field.FieldLayoutItem;
import com.atlassian.jira.issue.fields.rest.json.JsonType;
import org.jspecify.annotations.Nullable;

/**
 * A field type that says what REST shows.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScriptedCFType; believed in 11."
 */
public interface RestAwareCustomFieldType {
    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScriptedCFType (overridden, exact parameters); believed in 11." */
    FieldTypeInfo getFieldTypeInfo(FieldTypeInfoContext context);

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, NumberCFType (overridden, exact parameters); believed in 11." */
    JsonType getJsonSchema(CustomField field);

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, NumberCFType (overridden, exact parameters); believed in 11." */
    @Nullable
    FieldJsonRepresentation getJsonFromIssue(
            CustomField field, Issue issue, boolean renderedVersionRequested, @Nullable FieldLayoutItem layoutItem);
}
