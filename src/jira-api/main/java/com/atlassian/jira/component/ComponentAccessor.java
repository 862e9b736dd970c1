package com.atlassian.jira.component;

import org.jspecify.annotations.Nullable;

/**
 * Jira's components by type, for where nothing can be injected.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server; Jira 10.7.4, 10.5.0"
 */
public final class ComponentAccessor {

    private static volatile @Nullable Worker worker;

    private ComponentAccessor() {}

    /**
     * Who answers.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up. Local Jira implements it, the app does not."
     */
    public interface Worker {

        /** The component of that type. */
        <T> T getComponent(Class<T> componentClass);
    }

    /**
     * Called by Jira at start, and by tests.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up; the app does not call it. Local Jira calls it, the app does not."
     */
    public static void initialiseWorker(Worker componentAccessorWorker) {
        worker = componentAccessorWorker;
    }

    /**
     * The component of that type.
     *
     * @see "Seen: Jira 10.5.0, askscio/atlassian-plugins; 11.3.4 Javadoc as read by a public Groovy fragment's author"
     */
    public static <T> T getComponent(Class<T> componentClass) {
        Worker current = worker;
        if (current == null) {
            throw new IllegalStateException("Jira has not started: no component " + componentClass.getName() + ".");
        }
        return current.getComponent(componentClass);
    }
}
