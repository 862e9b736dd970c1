package com.atlassian.jira.issue.fields.layout.field;

/**
 * A field in a field configuration.
 *
 * @see "Seen: Jira 11.3.1, imported by public plugins."
 */
public interface FieldLayoutItem {}
