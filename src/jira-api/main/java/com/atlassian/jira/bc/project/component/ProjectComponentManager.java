package com.atlassian.jira.bc.project.component;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Components of projects.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface ProjectComponentManager {
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtasksCreationService (called)." */
    @Nullable
    ProjectComponent findByComponentName(Long projectId, String componentName);
    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    Collection<ProjectComponent> findAllForProject(Long projectId);
}
