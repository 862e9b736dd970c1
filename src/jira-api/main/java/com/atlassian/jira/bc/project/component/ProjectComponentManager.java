package com.atlassian.jira.bc.project.component;

import java.util.Collection;

/**
 * Components of projects.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface ProjectComponentManager {
    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    Collection<ProjectComponent> findAllForProject(Long projectId);
}
