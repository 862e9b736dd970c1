package com.atlassian.jira.issue;

import org.jspecify.annotations.Nullable;

/**
 * A value before and after.
 *
 * @see "Seen: Jira 9.11.2, planning-poker-plugin, VoteAction; believed in 11."
 */
public class ModifiedValue<V> {
    private final @Nullable V oldValue;
    private final @Nullable V newValue;

    /** @see "Seen: Jira 9.11.2, planning-poker-plugin, VoteAction (called); believed in 11." */
    public ModifiedValue(@Nullable V oldValue, @Nullable V newValue) {
        this.oldValue = oldValue;
        this.newValue = newValue;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public @Nullable V getOldValue() {
        return oldValue;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    public @Nullable V getNewValue() {
        return newValue;
    }
}
