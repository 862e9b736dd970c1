package app.touchpoint.jira.store;

import app.touchpoint.core.incident.Category;
import app.touchpoint.core.incident.Consequence;
import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.incident.Polarity;
import app.touchpoint.core.incident.Reality;
import app.touchpoint.core.incident.Source;
import app.touchpoint.core.shared.Coded;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Critical incidents at touchpoints. */
@Component
public class IncidentStore {

    private final ActiveObjects ao;

    public IncidentStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** How many incidents of each kind a touchpoint has. */
    public record Tally(int negative, int positive) {
        /** None of either. */
        public static final Tally NONE = new Tally(0, 0);

        Tally with(boolean oneMoreNegative) {
            return oneMoreNegative ? new Tally(negative + 1, positive) : new Tally(negative, positive + 1);
        }
    }

    /** Adds an incident; one statement. Its id. */
    public long add(IncidentRow row) {
        return ao.create(IncidentEntity.class, columns(row)).getID();
    }

    /** One incident; one statement. */
    public Optional<IncidentRow> get(long id) {
        return read(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    /** A page of a touchpoint's incidents, the latest day first; one statement. */
    public List<IncidentRow> ofIssue(long issueId, int start, int limit) {
        return read(Query.select()
                .where("ISSUE_ID = ?", issueId)
                .order("HAPPENED_ON DESC, ID DESC")
                .offset(start)
                .limit(limit));
    }

    /** How many incidents a touchpoint has; one statement. */
    public int countOf(long issueId) {
        return ao.count(IncidentEntity.class, Query.select().where("ISSUE_ID = ?", issueId));
    }

    /** The incidents that were logged from an issue, by id; one statement. */
    public List<IncidentRow> ofOrigin(long originIssueId) {
        return read(Query.select().where("ORIGIN_ISSUE_ID = ?", originIssueId).order("ID ASC"));
    }

    /** Counts of a touchpoint; one statement, which reads no story. */
    public Tally tallyOf(long issueId) {
        return tallies(Query.select("ID, ISSUE_ID, POLARITY").where("ISSUE_ID = ?", issueId))
                .getOrDefault(issueId, Tally.NONE);
    }

    /** Counts of all touchpoints of a project that have incidents; one statement, streamed, which reads no story. */
    public Map<Long, Tally> talliesOf(long projectId) {
        return tallies(Query.select("ID, ISSUE_ID, POLARITY").where("PROJECT_ID = ?", projectId));
    }

    /** Removes an incident; one statement. */
    public void remove(long id) {
        ao.deleteWithSQL(IncidentEntity.class, "ID = ?", id);
    }

    private Map<Long, Tally> tallies(Query query) {
        Map<Long, Tally> tallies = new HashMap<>();
        String negative = Polarity.NEGATIVE.code();
        ao.stream(
                IncidentEntity.class,
                query,
                entity -> tallies.put(
                        entity.getIssueId(),
                        tallies.getOrDefault(entity.getIssueId(), Tally.NONE)
                                .with(negative.equals(entity.getPolarity()))));
        return tallies;
    }

    private List<IncidentRow> read(Query query) {
        return Arrays.stream(ao.find(IncidentEntity.class, query))
                .map(IncidentStore::toRow)
                .toList();
    }

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    private static Map<String, Object> columns(IncidentRow row) {
        Incident incident = row.incident();
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", row.issueId());
        columns.put("PROJECT_ID", row.projectId());
        columns.put("POLARITY", incident.kind().polarity().code());
        columns.put("REALITY", incident.kind().reality().code());
        columns.put("CATEGORY", incident.kind().category().code());
        columns.put("CONSEQUENCE", incident.kind().consequence().code());
        columns.put("TOLD_BY", incident.kind().source().code());
        columns.put("STORY", incident.story());
        columns.put("HAPPENED_ON", incident.day().toString());
        columns.put("EVIDENCE", incident.evidence().isEmpty() ? null : incident.evidence());
        columns.put("ORIGIN_ISSUE_ID", row.originIssueId());
        columns.put("LOGGED_BY", row.loggedBy());
        columns.put("LOGGED_AT", row.loggedAt().toEpochMilli());
        return columns;
    }

    /** Codes that a later version of the app knows and this one does not are read as the least that can be said. */
    private static IncidentRow toRow(IncidentEntity entity) {
        Incident.Kind kind = new Incident.Kind(
                Coded.find(Polarity.class, entity.getPolarity()).orElse(Polarity.NEGATIVE),
                Coded.find(Reality.class, entity.getReality()).orElse(Reality.HAPPENED),
                Coded.find(Category.class, entity.getCategory()).orElse(Category.OTHER),
                Coded.find(Consequence.class, entity.getConsequence()).orElse(Consequence.UNKNOWN),
                Coded.find(Source.class, entity.getToldBy()).orElse(Source.EMPLOYEE));
        return new IncidentRow(
                entity.getID(),
                entity.getIssueId(),
                entity.getProjectId(),
                new Incident(
                        kind,
                        Objects.requireNonNullElse(entity.getStory(), ""),
                        LocalDate.parse(entity.getHappenedOn()),
                        Objects.requireNonNullElse(entity.getEvidence(), "")),
                entity.getOriginIssueId(),
                entity.getLoggedBy(),
                Instant.ofEpochMilli(entity.getLoggedAt()));
    }
}
