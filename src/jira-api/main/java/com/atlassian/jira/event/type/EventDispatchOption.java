package com.atlassian.jira.event.type;

/**
 * Which event an update sends.
 *
 * @see "Seen: Jira 8.20.22, public plugins; believed in 11."
 */
public interface EventDispatchOption {
    /** @see "Seen: Jira 8.20.22, public plugins; believed in 11." */
    EventDispatchOption ISSUE_UPDATED = new EventDispatchOption() {
        @Override
        public boolean isEventBeingSent() {
            return true;
        }
    };
    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    EventDispatchOption DO_NOT_DISPATCH = new EventDispatchOption() {
        @Override
        public boolean isEventBeingSent() {
            return false;
        }
    };

    /** @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira calls it, the app does not." */
    boolean isEventBeingSent();
}
