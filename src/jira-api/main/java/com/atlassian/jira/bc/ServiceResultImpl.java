package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * The usual result: its errors, if there are any.
 *
 * @see "Believed: remembered from the API of Jira 8, not looked up."
 */
public class ServiceResultImpl implements ServiceResult {

    private final ErrorCollection errors;

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public ServiceResultImpl(ErrorCollection errors) {
        this.errors = errors;
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errors;
    }
}
