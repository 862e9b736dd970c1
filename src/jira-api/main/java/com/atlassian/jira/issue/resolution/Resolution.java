package com.atlassian.jira.issue.resolution;

import com.atlassian.jira.issue.IssueConstant;

/**
 * How an issue was settled.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface Resolution extends IssueConstant {}
