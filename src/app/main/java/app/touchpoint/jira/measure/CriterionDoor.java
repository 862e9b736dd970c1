package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.MeasurementMemory.Found;
import app.touchpoint.jira.store.MeasurementMemory.Moment;
import app.touchpoint.jira.store.TouchpointRow;
import com.atlassian.jira.security.JiraAuthenticationContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lets people in to a criterion by its id; who may not see its project or its touchpoint is answered as if it were not there. */
@Component
public class CriterionDoor {

    private final MeasurementMemory memory;
    private final CriteriaReader reader;
    private final Doors doors;
    private final JiraAuthenticationContext authentication;
    private final Refusals refusals;

    /** Who may enter a project, and what they may do there. */
    @Component
    public static class Doors {

        private final JourneyGate gate;
        private final Access access;

        public Doors(JourneyGate gate, Access access) {
            this.gate = gate;
            this.access = access;
        }
    }

    public CriterionDoor(
            MeasurementMemory memory,
            CriteriaReader reader,
            Doors doors,
            JiraAuthenticationContext authentication,
            Refusals refusals) {
        this.memory = memory;
        this.reader = reader;
        this.doors = doors;
        this.authentication = authentication;
        this.refusals = refusals;
    }

    /**
     * Somebody who sees a criterion.
     *
     * @param at when it was read
     */
    public record Seen(Entered entered, CriteriaReader.Read read, Moment at) {
        /** The criterion. */
        public CriterionRow row() {
            return read.row();
        }

        /** Its touchpoint; null for the journey as a whole. */
        public @Nullable TouchpointRow touchpoint() {
            return read.touchpoint();
        }
    }

    /** Ends the request with 401, 404 {@code criterion-not-found} (id) or 409 {@code not-set-up}. */
    public Seen see(long id) {
        Found found = memory.find(id).orElseThrow(() -> unknown(id));
        CriterionRow row = found.row();
        Entered entered = doors.gate.enter(row.projectId()).fold(seen -> seen, refusal -> {
            throw refusal.reason() == Refusal.Reason.CONFLICT ? refusals.problem(refusal) : unknown(id);
        });
        return new Seen(
                entered,
                reader.one(entered, found).orElseThrow(() -> unknown(id)),
                found.now().measurements());
    }

    /** The same, ended with 403 {@code manager-needed} too. */
    public Seen change(long id) {
        Seen seen = see(id);
        refusals.orEnd(doors.access.doing(seen.entered().visit(), Deed.SET_CRITERIA));
        return seen;
    }

    /** Who is not logged in may be somebody who sees it. */
    private RestProblem unknown(long id) {
        if (authentication.getLoggedInUser() == null) {
            return refusals.problem(Refusal.of(Refusal.Reason.NOT_ALLOWED, Refusals.NOT_LOGGED_IN));
        }
        return refusals.problem(Refusal.of(Refusal.Reason.NOT_FOUND, "criterion-not-found", Long.toString(id)));
    }
}
