package com.atlassian.jira.config;

/**
 * Constants of Jira; the app only hands it on.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
 */
public interface ConstantsManager {}
