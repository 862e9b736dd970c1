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
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Logs incidents and takes them away again. */
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

    /** Logs an incident at a touchpoint; refused as by {@link Deed#LOG_INCIDENT}. */
    Outcome<IncidentRow> log(Visit touchpoint, Incident incident, @Nullable Visit origin) {
        return access.doing(touchpoint, Deed.LOG_INCIDENT).map(allowed -> {
            IncidentRow row = new IncidentRow(
                    0,
                    allowed.issue().getId(),
                    allowed.issue().getProjectId(),
                    incident,
                    origin == null ? null : origin.issue().getId(),
                    allowed.userKey(),
                    clock.instant());
            long id = store.add(row);
            return new IncidentRow(
                    id,
                    row.issueId(),
                    row.projectId(),
                    row.incident(),
                    row.originIssueId(),
                    row.loggedBy(),
                    row.loggedAt());
        });
    }

    /** Links the issue an incident came from with the touchpoint, as far as the visitor may; whether they are linked now. */
    boolean link(Visit origin, Visit touchpoint) {
        try {
            return linked(origin, touchpoint);
        } catch (LinkageError e) {
            // The incident is kept and knows where it came from; only Jira's own link is missing.
            LOG.error("This Jira lets an app link no issues.", e);
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
        if (!access.may(origin, Deed.LINK) || !access.may(touchpoint, Deed.LINK)) {
            return false;
        }
        links.link(from, to, type.get(), user);
        return true;
    }

    /** Whether the visitor may take an incident away: who logged it, and touchpoint managers. */
    boolean mayRemove(Visit touchpoint, IncidentRow row) {
        ApplicationUser user = touchpoint.user();
        return user != null
                && (access.may(touchpoint, Deed.DECIDE)
                        || (row.loggedBy().equals(user.getKey()) && access.may(touchpoint, Deed.LOG_INCIDENT)));
    }

    /** Takes an incident away; refused with {@code incident-not-found} (id) or {@code incident-not-yours}. */
    Outcome<IncidentRow> remove(Visit touchpoint, long id) {
        IncidentRow row = store.get(id)
                .filter(found ->
                        Objects.equals(found.issueId(), touchpoint.issue().getId()))
                .orElse(null);
        if (row == null) {
            return Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "incident-not-found", Long.toString(id)));
        }
        if (!mayRemove(touchpoint, row)) {
            return Outcome.refused(Refusal.of(
                    Refusal.Reason.NOT_ALLOWED,
                    "incident-not-yours",
                    touchpoint.at().project().getKey()));
        }
        store.remove(id);
        return Outcome.done(row);
    }
}
