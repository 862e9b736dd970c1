package com.atlassian.jira.issue.fields;

/**
 * A field with configurations by project and issue type.
 *
 * @see "Believed: Javadoc of Jira 8; parameter type of FieldConfigSchemeManager."
 */
public interface ConfigurableField extends Field {}
