package com.atlassian.jira.issue.fields.rest;

/**
 * For which issue the values are asked.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, ScriptedCFType; believed in 11."
 */
public interface FieldTypeInfoContext {}
