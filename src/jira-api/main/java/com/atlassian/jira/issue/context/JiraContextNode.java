package com.atlassian.jira.issue.context;

/**
 * Where a context of a field applies: everywhere or in one project.
 *
 * @see "Seen: Jira 7.4.5, blackduck-jira, CustomFieldMock (imported); believed in 11."
 */
public interface JiraContextNode {}
