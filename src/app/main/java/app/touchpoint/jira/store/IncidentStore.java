package app.touchpoint.jira.store;

import app.touchpoint.core.incident.Category;
import app.touchpoint.core.incident.Consequence;
import app.touchpoint.core.incident.Incident;
import app.touchpoint.core.incident.Polarity;
import app.touchpoint.core.incident.Reality;
import app.touchpoint.core.incident.Source;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.jira.store.IncidentRow.Correction;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Critical incidents at touchpoints. A correction is a row that stands in the place of another, which is kept; lists and counts have only
 * what holds.
 */
@Component
public class IncidentStore {

    private static final String HOLDS = " AND REPLACED_BY_ID IS NULL";

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

    /**
     * Puts a correction in the place of the incident of that id; three statements. The id of the correction; empty when somebody else has
     * corrected or removed the incident meanwhile.
     */
    public OptionalLong correct(long id, IncidentRow correction) {
        try {
            return ao.executeInTransaction(() -> {
                IncidentEntity[] found = ao.find(IncidentEntity.class, holding(id));
                if (found.length == 0) {
                    return OptionalLong.empty();
                }
                long added = add(correction);
                found[0].setReplacedById(added);
                found[0].save();
                return OptionalLong.of(added);
            });
        } catch (RuntimeException e) {
            // Databases end the slower of two transactions that write one row. Then the incident holds no more.
            if (ao.count(IncidentEntity.class, holding(id)) == 0) {
                return OptionalLong.empty();
            }
            throw e;
        }
    }

    private static Query holding(long id) {
        return Query.select().where("ID = ?" + HOLDS, id);
    }

    /** What stood in the place of an incident before it was corrected, the latest first; one statement. */
    public List<IncidentRow> before(IncidentRow row) {
        return read(Query.select()
                .where("(ID = ? OR FIRST_ID = ?) AND ID < ?", row.firstId(), row.firstId(), row.id())
                .order("ID DESC"));
    }

    /** One incident, be it corrected since; one statement. */
    public Optional<IncidentRow> get(long id) {
        return read(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    /** A page of a touchpoint's incidents, the latest day first; one statement. */
    public List<IncidentRow> ofIssue(long issueId, int start, int limit) {
        return read(Query.select()
                .where("ISSUE_ID = ?" + HOLDS, issueId)
                .order("HAPPENED_ON DESC, ID DESC")
                .offset(start)
                .limit(limit));
    }

    /** Counts of a touchpoint; one statement, streamed, which reads no story. */
    public Tally tallyOf(long issueId) {
        Tally[] tally = {Tally.NONE};
        ao.stream(
                IncidentEntity.class,
                Query.select("ID, POLARITY").where("ISSUE_ID = ?" + HOLDS, issueId),
                entity -> tally[0] = tally[0].with(Polarity.NEGATIVE.code().equals(entity.getPolarity())));
        return tally[0];
    }

    /** Removes an incident with all that stood or stands in its place: what must not be told must be gone. One statement. */
    public void remove(IncidentRow row) {
        ao.deleteWithSQL(IncidentEntity.class, "ID = ? OR FIRST_ID = ?", row.firstId(), row.firstId());
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
        Correction correction = row.correction();
        columns.put("FIRST_ID", correction == null ? null : correction.firstId());
        columns.put("CORRECTED_BY", correction == null ? null : correction.by());
        columns.put("CORRECTED_AT", correction == null ? null : correction.at().toEpochMilli());
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
                Instant.ofEpochMilli(entity.getLoggedAt()),
                correction(entity));
    }

    private static @Nullable Correction correction(IncidentEntity entity) {
        Long first = entity.getFirstId();
        Long at = entity.getCorrectedAt();
        return first == null || at == null
                ? null
                : new Correction(
                        first, Objects.requireNonNullElse(entity.getCorrectedBy(), ""), Instant.ofEpochMilli(at));
    }
}
