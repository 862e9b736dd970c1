package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * A project was deleted with its issues.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssueTextExtractionEventListener; believed in 11."
 */
public class ProjectDeletedEvent {
    private final Project project;

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, TestEventProjectDeleted (called); believed in 11. Local Jira calls it, the app does not." */
    public ProjectDeletedEvent(@Nullable ApplicationUser user, Project project) {
        this.project = project;
    }

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssueTextExtractionEventListener (called); believed in 11." */
    public Project getProject() {
        return project;
    }

    /**
     * The project's id.
     *
     * @see "Believed: remembered from the API of Jira 8, not looked up."
     */
    public Long getId() {
        return project.getId();
    }
}
