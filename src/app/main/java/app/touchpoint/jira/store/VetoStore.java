package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Vetoes on actions. A veto is lifted, never deleted. */
@Component
public class VetoStore {

    private final ActiveObjects ao;

    public VetoStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds a veto; one statement. Its id. */
    public long add(long issueId, long projectId, String reason, String userKey, Instant at) {
        return ao.create(
                        VetoEntity.class,
                        Map.of(
                                "ISSUE_ID", issueId,
                                "PROJECT_ID", projectId,
                                "REASON", reason,
                                "GIVEN_BY", userKey,
                                "GIVEN_AT", at.toEpochMilli()))
                .getID();
    }

    /** Lifts a veto; two statements. False when there is none of that id or it was lifted already. */
    public boolean lift(long id, String userKey, Instant at) {
        VetoEntity entity = ao.get(VetoEntity.class, id);
        if (entity == null || entity.getLiftedAt() != null) {
            return false;
        }
        entity.setLiftedBy(userKey);
        entity.setLiftedAt(at.toEpochMilli());
        entity.save();
        return true;
    }

    /** All vetoes on an action, the latest first; one statement. */
    public List<VetoRow> ofIssue(long issueId) {
        return read(Query.select().where("ISSUE_ID = ?", issueId).order("GIVEN_AT DESC, ID DESC"));
    }

    /** The vetoes of a project that hold, the latest first; one statement. */
    public List<VetoRow> holdingIn(long projectId) {
        return read(Query.select()
                .where("PROJECT_ID = ? AND LIFTED_AT IS NULL", projectId)
                .order("GIVEN_AT DESC, ID DESC"));
    }

    /** The latest veto that holds on each of the issues that have one; a statement per 500. */
    public Map<Long, VetoRow> holdingOn(Collection<Long> issueIds) {
        Map<Long, VetoRow> vetoes = new HashMap<>();
        Slices.of(issueIds)
                .forEach(ids -> read(Query.select()
                                .where(
                                        TouchpointStore.inClause("ISSUE_ID", ids.size()) + " AND LIFTED_AT IS NULL",
                                        ids.toArray())
                                .order("GIVEN_AT DESC, ID DESC"))
                        .forEach(row -> vetoes.putIfAbsent(row.issueId(), row)));
        return vetoes;
    }

    /** The issues that have a veto that holds; one statement, streamed. */
    public Set<Long> vetoedIssues() {
        Set<Long> issues = new HashSet<>();
        ao.stream(
                VetoEntity.class,
                Query.select("ID, ISSUE_ID").where("LIFTED_AT IS NULL"),
                entity -> issues.add(entity.getIssueId()));
        return issues;
    }

    private List<VetoRow> read(Query query) {
        return Arrays.stream(ao.find(VetoEntity.class, query))
                .map(entity -> new VetoRow(
                        entity.getID(),
                        entity.getIssueId(),
                        entity.getProjectId(),
                        Objects.requireNonNullElse(entity.getReason(), ""),
                        entity.getGivenBy(),
                        Instant.ofEpochMilli(entity.getGivenAt()),
                        entity.getLiftedBy(),
                        entity.getLiftedAt() == null ? null : Instant.ofEpochMilli(entity.getLiftedAt())))
                .toList();
    }
}
