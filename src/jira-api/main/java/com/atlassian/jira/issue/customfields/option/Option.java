package com.atlassian.jira.issue.customfields.option;

/**
 * An option of a select field.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface Option {
    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    Long getOptionId();

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    String getValue();

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    Long getSequence();

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    Boolean getDisabled();

    /** @see "Seen: Jira 8, public plugins (called); believed in 11." */
    void setSequence(Long sequence);

    /** @see "Believed: Javadoc of Jira 8." */
    void setValue(String value);
}
