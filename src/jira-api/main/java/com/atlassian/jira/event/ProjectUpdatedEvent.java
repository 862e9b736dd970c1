package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Name, key or another property of a project was changed.
 *
 * @see "Seen: Atlassian's API documentation of Jira 7; believed in 11."
 */
public class ProjectUpdatedEvent {

    private final Project project;
    private final Project oldProject;

    /** @see "Seen: Atlassian's API documentation of Jira 7 (internal there); believed in 11. Local Jira and tests call it." */
    public ProjectUpdatedEvent(@Nullable ApplicationUser user, Project project, Project oldProject) {
        this.project = project;
        this.oldProject = oldProject;
    }

    /** @see "Seen: Atlassian's API documentation of Jira 7 (of AbstractProjectEvent); believed in 11." */
    public Project getProject() {
        return project;
    }

    /** @see "Seen: Atlassian's API documentation of Jira 7; believed in 11." */
    public Project getOldProject() {
        return oldProject;
    }
}
