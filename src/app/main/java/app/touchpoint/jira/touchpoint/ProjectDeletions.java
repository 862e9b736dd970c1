package app.touchpoint.jira.touchpoint;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;

/**
 * Listens for deleted projects, for whose issues Jira sends no events. Apart from {@link Events} and no bean, since nobody has seen an app
 * for Jira 10 or 11 use this event: without it deleted projects are found by the reconciliation.
 */
public final class ProjectDeletions {

    private final ReadModel readModel;

    ProjectDeletions(ReadModel readModel) {
        this.readModel = readModel;
    }

    /** A project is gone with its issues. */
    @EventListener
    public void onProjectDeleted(ProjectDeletedEvent event) {
        readModel.deleteProject(event.getId());
    }
}
