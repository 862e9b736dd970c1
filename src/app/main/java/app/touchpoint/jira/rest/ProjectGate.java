package app.touchpoint.jira.rest;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import org.springframework.stereotype.Component;

/** The door of a project for pages and resources; who is let in, {@link Access} decides. */
@Component
public class ProjectGate {

    private final Access access;

    public ProjectGate(Access access) {
        this.access = access;
    }

    /** The logged-in user in this project; refused with {@code not-logged-in} or {@code project-not-found} (key). */
    public Outcome<ProjectVisit> enter(String projectKey) {
        return access.enter(projectKey);
    }

    /** The same by id, for addresses that survive a renamed key. */
    public Outcome<ProjectVisit> enter(long projectId) {
        return access.enter(projectId);
    }

    /** Whether the logged-in user may see the issue. */
    public boolean sees(long issueId) {
        return access.see(issueId).fold(visit -> true, refusal -> false);
    }

    /** Whether the visitor may do that in the project. */
    public boolean may(ProjectVisit visit, Deed deed) {
        return access.may(visit, deed);
    }

    /** The visit, if the visitor administers the project; refused with {@code project-admin-needed} (key). */
    public Outcome<ProjectVisit> administering(ProjectVisit visit) {
        return access.doing(visit, Deed.ADMINISTER_PROJECT);
    }

    /** The visit, if the visitor may create issues; refused with {@code create-issues-needed} (key). */
    public Outcome<ProjectVisit> creating(ProjectVisit visit) {
        return access.doing(visit, Deed.CREATE);
    }
}
