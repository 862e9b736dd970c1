package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import java.util.Collection;

/**
 * A project.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface Project {
    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Long getId();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    String getKey();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    String getName();

    /**
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    Collection<ProjectComponent> getComponents();

    /**
     * Archived projects are read by nobody's search.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackMessageResource (overridden, exact
     * parameters)."
     */
    boolean isArchived();
}
