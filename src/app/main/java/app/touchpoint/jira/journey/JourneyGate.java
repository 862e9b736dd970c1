package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import org.springframework.stereotype.Component;

/** The door of a journey, which only a project that is set up has; who may do what there, {@link Access} decides. */
@Component
public class JourneyGate {

    static final String FIELD_GONE = "field-gone";

    private final Access access;
    private final ProjectSetup setup;
    private final FieldOptions fields;

    public JourneyGate(Access access, ProjectSetup setup, FieldOptions fields) {
        this.access = access;
        this.setup = setup;
        this.fields = fields;
    }

    /** A visit to a project that is set up. */
    public record Entered(ProjectVisit visit, SetUpProject project) {}

    /**
     * Refused as by {@link Access#enter(String)}, with {@code not-set-up} (key), or with {@code field-gone} (key) where somebody deleted
     * the field of phases or channels or took it from the project.
     */
    public Outcome<Entered> enter(String projectKey) {
        return access.enter(projectKey).fold(this::inSetUpProject, Outcome::refused);
    }

    /** The same by project id. */
    public Outcome<Entered> enter(long projectId) {
        return access.enter(projectId).fold(this::inSetUpProject, Outcome::refused);
    }

    /** Whether the visitor may change phases, channels and the order of touchpoints. */
    public boolean mayChange(ProjectVisit visit) {
        return access.may(visit, Deed.ORDER);
    }

    /** Whether the visitor may make touchpoints. */
    public boolean mayCreate(ProjectVisit visit) {
        return access.may(visit, Deed.CREATE);
    }

    /** The visit, if the visitor may change the journey; refused with {@code manager-needed} (key). */
    public Outcome<Entered> changing(Entered entered) {
        return access.doing(entered.visit(), Deed.ORDER).map(visit -> entered);
    }

    /** The visit, if the visitor may make touchpoints; refused with {@code create-issues-needed} (key). */
    public Outcome<Entered> creating(Entered entered) {
        return access.doing(entered.visit(), Deed.CREATE).map(visit -> entered);
    }

    private Outcome<Entered> inSetUpProject(ProjectVisit visit) {
        String key = visit.project().getKey();
        return setup.of(visit.project().getId())
                .map(project -> withFields(new Entered(visit, project), key))
                .orElseGet(() -> Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "not-set-up", key)));
    }

    private Outcome<Entered> withFields(Entered entered, String key) {
        SetUpProject project = entered.project();
        return fields.areThere(project, project.phaseFieldId()) && fields.areThere(project, project.channelFieldId())
                ? Outcome.done(entered)
                : Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, FIELD_GONE, key));
    }
}
