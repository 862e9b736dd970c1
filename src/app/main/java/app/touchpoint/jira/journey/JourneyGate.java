package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.rest.ProjectGate;
import app.touchpoint.jira.rest.ProjectVisit;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import org.springframework.stereotype.Component;

/** Who may change a journey: administrators of the project and those in the role Touchpoint managers. */
@Component
public class JourneyGate {

    private final ProjectGate gate;
    private final ProjectSetup setup;

    public JourneyGate(ProjectGate gate, ProjectSetup setup) {
        this.gate = gate;
        this.setup = setup;
    }

    /** A visit to a project that is set up. */
    public record Entered(ProjectVisit visit, SetUpProject project) {}

    /** Refused as by {@link ProjectGate#enter(String)}, or with {@code not-set-up} (key). */
    public Outcome<Entered> enter(String projectKey) {
        return gate.enter(projectKey).fold(this::inSetUpProject, Outcome::refused);
    }

    /** The same by project id. */
    public Outcome<Entered> enter(long projectId) {
        return gate.enter(projectId).fold(this::inSetUpProject, Outcome::refused);
    }

    /** Whether the visitor may change phases, channels and the order of touchpoints. */
    public boolean mayChange(ProjectVisit visit) {
        return gate.may(visit, ProjectPermissions.ADMINISTER_PROJECTS) || isManager(visit);
    }

    /** Whether the visitor may make touchpoints. */
    public boolean mayCreate(ProjectVisit visit) {
        return gate.may(visit, ProjectPermissions.CREATE_ISSUES);
    }

    /** The visit, if the visitor may change the journey; refused with {@code project-admin-needed} (key). */
    public Outcome<Entered> changing(Entered entered) {
        return mayChange(entered.visit())
                ? Outcome.done(entered)
                : gate.administering(entered.visit()).map(visit -> entered);
    }

    /** The visit, if the visitor may make touchpoints; refused with {@code create-issues-needed} (key). */
    public Outcome<Entered> creating(Entered entered) {
        return gate.creating(entered.visit()).map(visit -> entered);
    }

    private Outcome<Entered> inSetUpProject(ProjectVisit visit) {
        return setup.of(visit.project().getId())
                .<Outcome<Entered>>map(project -> Outcome.done(new Entered(visit, project)))
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        Refusal.Reason.CONFLICT, "not-set-up", visit.project().getKey())));
    }

    private boolean isManager(ProjectVisit visit) {
        if (visit.user() == null) {
            return false;
        }
        ProjectRoleManager roles = ComponentAccessor.getComponent(ProjectRoleManager.class);
        return setup.shared(Item.ROLE_MANAGERS)
                .map(id -> roles.getProjectRole(Long.valueOf(id)))
                .filter((ProjectRole role) -> roles.isUserInProjectRole(visit.user(), role, visit.project()))
                .isPresent();
    }
}
