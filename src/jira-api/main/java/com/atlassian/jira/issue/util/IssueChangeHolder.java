package com.atlassian.jira.issue.util;

/**
 * Collects what a write would put into the history; whoever made it decides what becomes of that.
 *
 * @see "Believed: the interface of DefaultIssueChangeHolder, remembered from the API of Jira 8, not looked up."
 */
public interface IssueChangeHolder {}
