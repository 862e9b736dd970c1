package com.atlassian.jira.issue.customfields;

/**
 * How values of a field are found; the app only hands it on.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, FieldUtil; believed in 11."
 */
public interface CustomFieldSearcher {}
