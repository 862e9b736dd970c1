package com.atlassian.event.api;

/**
 * Sends events to those who registered.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface EventPublisher {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackPersonalNotificationsServlet (called). Local Jira calls it, the app does not." */
    void publish(Object event);

    /**
     * Its methods with EventListener and one parameter are called.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, AutoSubscribingEventListener (called)."
     */
    void register(Object listener);

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, AutoSubscribingEventListener (called)." */
    void unregister(Object listener);
}
