package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * A result with its errors.
 *
 * @see "Believed: remembered from the API of Jira 8, not looked up, supertype of the results in IssueService."
 */
public class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errors;

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public ServiceResultImpl(ErrorCollection errors) {
        this.errors = errors;
    }

    /** @see "Seen: Jira 8.20.22, cures-condec-jira (called on the results of IssueService); believed in 11." */
    @Override
    public boolean isValid() {
        return !errors.hasAnyErrors();
    }

    /** @see "Seen: Jira 8.20.22, cures-condec-jira (called on the results of IssueService); believed in 11." */
    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
