package com.atlassian.jira.issue.customfields.manager;

import com.atlassian.jira.issue.customfields.option.Option;
import com.atlassian.jira.issue.customfields.option.Options;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Options of select fields.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface OptionsManager {
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
    Options getOptions(FieldConfig config);

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    Option createOption(FieldConfig config, @Nullable Long parentOptionId, Long sequence, String value);

    /**
     * Stores values and sequences.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up."
     */
    void updateOptions(Collection<Option> options);

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    void setValue(Option option, String value);

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    void enableOption(Option option);

    /** @see "Believed: public plugins for older Jira versions were seen to use it (called)." */
    void disableOption(Option option);
}
