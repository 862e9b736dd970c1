package com.opensymphony.workflow;

/**
 * A workflow that cannot be read.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraSchemeManager; believed in 11."
 */
public class FactoryException extends Exception {
    private static final long serialVersionUID = 1L;

    /** @see "Believed: OSWorkflow." */
    public FactoryException(String message) {
        super(message);
    }
}
