package com.atlassian.jira.bc.project.component;

/**
 * A component of a project.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface ProjectComponent {
    /** @see "Seen: Jira 8.20.22, type used by public plugins; getters believed." */
    Long getId();

    /** @see "Seen: Jira 8.20.22, type used by public plugins; getters believed." */
    String getName();
}
