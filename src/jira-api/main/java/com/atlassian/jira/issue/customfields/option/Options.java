package com.atlassian.jira.issue.customfields.option;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The options of a configuration in their order.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface Options extends List<Option> {
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
    @Nullable
    Option getOptionForValue(String value, @Nullable Long parentOptionId);
    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    @Nullable
    Option getOptionById(Long optionId);
}
