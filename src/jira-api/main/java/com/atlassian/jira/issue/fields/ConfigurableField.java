package com.atlassian.jira.issue.fields;

/**
 * A field with configurations by project and issue type.
 *
 * @see "Believed: remembered from the API of Jira 8, not looked up; parameter type of FieldConfigSchemeManager."
 */
public interface ConfigurableField extends Field {}
