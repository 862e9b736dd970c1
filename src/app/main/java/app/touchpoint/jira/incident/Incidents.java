package app.touchpoint.jira.incident;

import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.store.IncidentRow;
import app.touchpoint.jira.store.IncidentStore;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Logs incidents, corrects them and takes them away again.
 *
 * <p>Whoever may comment on a touchpoint, edit it or create issues beside it may log one; so may, from a ticket, who may do one of these
 * to the ticket and sees the touchpoint: an agent need not work on touchpoints to tell what a customer told.
 */
@Component
public class Incidents {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);

    /** Jira brings this link type; where an administrator took it away, only the incident knows where it came from. */
    private static final String RELATES = "Relates";

    private final Access access;
    private final IncidentStore store;
    private final IssueLinks links;
    private final Clock clock;

    public Incidents(Access access, IncidentStore store, IssueLinks links, Clock clock) {
        this.access = access;
        this.store = store;
        this.links = links;
        this.clock = clock;
    }

    /** The server's day. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Logs an incident at a touchpoint; refused as by {@link Deed#LOG_INCIDENT} for the touchpoint, unless the origin allows it. */
    Outcome<IncidentRow> log(Visit touchpoint, Incident incident, @Nullable Visit origin) {
        boolean fromOrigin =
                origin != null && !touchpoint.issue().isArchived() && access.may(origin, Deed.LOG_INCIDENT);
        Outcome<Visit> logging = fromOrigin ? Outcome.done(touchpoint) : access.doing(touchpoint, Deed.LOG_INCIDENT);
        return logging.map(allowed -> {
            IncidentRow row = new IncidentRow(
                    0,
                    allowed.issue().getId(),
                    allowed.issue().getProjectId(),
                    incident,
                    origin == null ? null : origin.issue().getId(),
                    allowed.userKey(),
                    clock.instant(),
                    null);
            return row.withId(store.add(row));
        });
    }

    /**
     * Links the issue an incident came from with the touchpoint, as far as the visitor may; whether they are linked now. Jira asks for
     * <em>Link Issues</em> at the issue that is linked and for sight of the other one.
     *
     * @see "Jira's REST documentation, POST /rest/api/2/issueLink (9.17; believed in 11)"
     */
    boolean link(Visit origin, Visit touchpoint) {
        try {
            return linked(origin, touchpoint);
        } catch (LinkageError | RuntimeException e) {
            // The incident is stored and knows where it came from; only Jira's own link is missing. Were this an error,
            // who
            // logged it would log it once more.
            LOG.error(
                    "{} could not be linked with the touchpoint of its incident.",
                    origin.issue().getKey(),
                    e);
            return false;
        }
    }

    private boolean linked(Visit origin, Visit touchpoint) {
        Optional<Long> type = links.typeNamed(RELATES);
        ApplicationUser user = origin.user();
        long from = origin.issue().getId();
        long to = touchpoint.issue().getId();
        if (type.isEmpty() || user == null || from == to) {
            return false;
        }
        if (links.between(from, to, type.get()).isPresent()) {
            return true;
        }
        if (!access.may(origin, Deed.LINK)) {
            return false;
        }
        links.link(from, to, type.get(), user);
        return true;
    }

    /** Whether the visitor may correct an incident or take it away: who logged it, and touchpoint managers. */
    boolean mayChange(Visit touchpoint, IncidentRow row) {
        ApplicationUser user = touchpoint.user();
        return user != null
                && !touchpoint.issue().isArchived()
                && (access.may(touchpoint, Deed.DECIDE) || row.loggedBy().equals(user.getKey()));
    }

    /**
     * Corrects an incident; what was said before is kept. Refused with {@code incident-not-found} (id), {@code incident-not-yours}, and
     * {@code incident-changed} where somebody else has corrected it meanwhile.
     */
    Outcome<IncidentRow> correct(Visit touchpoint, long id, Incident incident) {
        return changing(touchpoint, id).fold(row -> corrected(touchpoint, row, incident), Outcome::refused);
    }

    private Outcome<IncidentRow> corrected(Visit touchpoint, IncidentRow row, Incident incident) {
        String evidence = access.keptLink(
                touchpoint.user(), incident.evidence(), row.incident().evidence());
        IncidentRow correction = row.corrected(incident.withEvidence(evidence), touchpoint.userKey(), clock.instant());
        OptionalLong id = store.correct(row.id(), correction);
        return id.isPresent()
                ? Outcome.done(correction.withId(id.getAsLong()))
                : Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "incident-changed"));
    }

    /** What stood in the place of an incident before, the latest first; refused with {@code incident-not-found} (id). */
    Outcome<List<IncidentRow>> before(Visit touchpoint, long id) {
        return at(touchpoint, id).map(store::before);
    }

    /** Takes an incident away with all corrections; refused with {@code incident-not-found} (id) or {@code incident-not-yours}. */
    Outcome<IncidentRow> remove(Visit touchpoint, long id) {
        return changing(touchpoint, id).map(row -> {
            store.remove(row);
            return row;
        });
    }

    private Outcome<IncidentRow> changing(Visit touchpoint, long id) {
        return at(touchpoint, id)
                .fold(
                        row -> mayChange(touchpoint, row)
                                ? Outcome.done(row)
                                : Outcome.refused(Refusal.of(
                                        Refusal.Reason.NOT_ALLOWED,
                                        "incident-not-yours",
                                        touchpoint.at().project().getKey())),
                        Outcome::refused);
    }

    private Outcome<IncidentRow> at(Visit touchpoint, long id) {
        return store.get(id)
                .filter(found ->
                        Objects.equals(found.issueId(), touchpoint.issue().getId()))
                .map(Outcome::done)
                .orElseGet(() ->
                        Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "incident-not-found", Long.toString(id))));
    }
}
