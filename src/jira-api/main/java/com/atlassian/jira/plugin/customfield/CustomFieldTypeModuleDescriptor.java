package com.atlassian.jira.plugin.customfield;

/**
 * The module that brought a field type.
 *
 * @see "Seen: Jira 8, public plugin (import beside CustomFieldType); believed in 11."
 */
public interface CustomFieldTypeModuleDescriptor {
    /** @see "Believed: remembered from the API of Jira 8, not looked up, from ModuleDescriptor." */
    String getCompleteKey();

    /** @see "Believed: remembered from the API of Jira 8, not looked up, from ModuleDescriptor." */
    String getName();
}
