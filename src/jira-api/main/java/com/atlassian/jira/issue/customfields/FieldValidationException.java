package com.atlassian.jira.issue.customfields;

/**
 * A text is no value of the field.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy (thrown by getSingularObjectFromString); believed in 11."
 */
public class FieldValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @see "Believed: Javadoc of Jira 8 (there in package customfields.impl)." */
    public FieldValidationException(String message) {
        super(message);
    }
}
