package com.atlassian.jira.issue.customfields.option;

/**
 * An option of a select field.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface Option {
    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    Long getOptionId();

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    String getValue();

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    Long getSequence();

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    Boolean getDisabled();

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    void setSequence(Long sequence);

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    void setValue(String value);
}
