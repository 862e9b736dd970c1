package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** What the views of each touchpoint come to. Made from ratings and measurements, so it can be made again at any time. */
@Component
public class PerceptionStore {

    private final ActiveObjects ao;

    public PerceptionStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds or overwrites; two statements. Two who put the same touchpoint at once need a cluster lock. */
    public void put(PerceptionRow row) {
        PerceptionEntity[] found =
                ao.find(PerceptionEntity.class, Query.select().where("ISSUE_ID = ?", row.issueId()));
        if (found.length == 0) {
            ao.create(PerceptionEntity.class, columns(row));
            return;
        }
        PerceptionEntity entity = found[0];
        entity.setProjectId(row.projectId());
        entity.setCustomerMean(row.customer());
        entity.setEmployeeMean(row.employee());
        entity.setManagerMean(row.manager());
        entity.setHighestGap(row.highestGap());
        entity.setLowestGap(row.lowestGap());
        entity.save();
    }

    /**
     * Puts all of these, whose touchpoints it may know or not, and forgets other touchpoints; all or nothing, two statements per 500. The same needs cluster
     * locks as one does.
     */
    public void replace(List<PerceptionRow> rows, Collection<Long> forgotten) {
        List<Long> known = new ArrayList<>(forgotten);
        rows.forEach(row -> known.add(row.issueId()));
        List<Map<String, Object>> columns =
                rows.stream().map(PerceptionStore::columns).toList();
        Transactions.retried(ao, () -> {
            Slices.of(known)
                    .forEach(ids -> ao.deleteWithSQL(
                            PerceptionEntity.class, TouchpointStore.inClause("ISSUE_ID", ids.size()), ids.toArray()));
            Batches.add(ao, PerceptionEntity.class, columns);
            return known.size();
        });
    }

    /** Some touchpoints by issue id; a statement per 500. One that nobody has rated or measured is not among them. */
    public Map<Long, PerceptionRow> ofIssues(Collection<Long> issueIds) {
        Map<Long, PerceptionRow> rows = new HashMap<>();
        Slices.of(issueIds)
                .forEach(ids -> read(Query.select()
                                .where(TouchpointStore.inClause("ISSUE_ID", ids.size()), ids.toArray()))
                        .forEach(row -> rows.put(row.issueId(), row)));
        return rows;
    }

    /** Forgets a touchpoint; one statement. */
    public void remove(long issueId) {
        ao.deleteWithSQL(PerceptionEntity.class, "ISSUE_ID = ?", issueId);
    }

    /** Forgets all touchpoints of a project; one statement. */
    public void removeProject(long projectId) {
        ao.deleteWithSQL(PerceptionEntity.class, "PROJECT_ID = ?", projectId);
    }

    /** One touchpoint; one statement. Empty where nobody has rated or measured it. */
    public Optional<PerceptionRow> ofIssue(long issueId) {
        return read(Query.select().where("ISSUE_ID = ?", issueId)).stream().findFirst();
    }

    /** The rated or measured touchpoints of a project by issue id; one statement. */
    public Map<Long, PerceptionRow> ofProject(long projectId) {
        Map<Long, PerceptionRow> rows = new HashMap<>();
        read(Query.select().where("PROJECT_ID = ?", projectId)).forEach(row -> rows.put(row.issueId(), row));
        return rows;
    }

    /** The projects of rated touchpoints by issue id; a statement per 500. */
    public Map<Long, Long> projectsOf(Collection<Long> issueIds) {
        Map<Long, Long> projects = new HashMap<>();
        ofIssues(issueIds).forEach((issueId, row) -> projects.put(issueId, row.projectId()));
        return projects;
    }

    /** The touchpoints of all projects with a gap of at least so much, {@value HandoverStore#MOST_FOUND} at most; one statement. */
    public List<PerceptionRow> withGapFrom(double lowest) {
        return read(Query.select()
                .where("HIGHEST_GAP >= ?", lowest)
                .order("ISSUE_ID ASC")
                .limit(HandoverStore.MOST_FOUND));
    }

    /** The touchpoints of all projects with a gap of at most so much, {@value HandoverStore#MOST_FOUND} at most; one statement. */
    public List<PerceptionRow> withGapUpTo(double highest) {
        return read(Query.select()
                .where("LOWEST_GAP <= ?", highest)
                .order("ISSUE_ID ASC")
                .limit(HandoverStore.MOST_FOUND));
    }

    private List<PerceptionRow> read(Query query) {
        return Arrays.stream(ao.find(PerceptionEntity.class, query))
                .map(entity -> new PerceptionRow(
                        entity.getIssueId(),
                        entity.getProjectId(),
                        entity.getCustomerMean(),
                        entity.getEmployeeMean(),
                        entity.getManagerMean(),
                        entity.getHighestGap(),
                        entity.getLowestGap()))
                .toList();
    }

    @SuppressWarnings(
            "NullAway") // The library takes null for a column without a value; its map's type does not say so.
    private static Map<String, Object> columns(PerceptionRow row) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("ISSUE_ID", row.issueId());
        columns.put("PROJECT_ID", row.projectId());
        columns.put("CUSTOMER_MEAN", row.customer());
        columns.put("EMPLOYEE_MEAN", row.employee());
        columns.put("MANAGER_MEAN", row.manager());
        columns.put("HIGHEST_GAP", row.highestGap());
        columns.put("LOWEST_GAP", row.lowestGap());
        return columns;
    }
}
