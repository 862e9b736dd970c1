package com.atlassian.jira.issue.context;

/**
 * Where a context of a field applies: everywhere or in one project.
 *
 * @see "Seen: public plugins for older Jira versions (element type of the list given to FieldConfigSchemeManager); believed in 11."
 */
public interface JiraContextNode {}
