package com.atlassian.jira.issue.customfields.option;

/**
 * An option of a select field.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface Option {
    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    Long getOptionId();

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    String getValue();

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    Long getSequence();

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    Boolean getDisabled();

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    void setSequence(Long sequence);

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    void setValue(String value);
}
