package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.fields.CustomField;

/**
 * What a context configures: options, default value.
 *
 * @see "Seen: Jira 11.3.1, imported by public plugins."
 */
public interface FieldConfig {
    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, FieldConfigRepositoryImpl (called); believed in 11. Local Jira calls it, the app does not." */
    Long getId();

    /** @see "Seen: Jira 8.13.1, jira-plugins-groovy, CustomFieldHelper (called); believed in 11. Local Jira calls it, the app does not." */
    CustomField getCustomField();
}
