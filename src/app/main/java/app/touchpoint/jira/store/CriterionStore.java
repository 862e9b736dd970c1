package app.touchpoint.jira.store;

import app.touchpoint.core.criterion.Target;
import app.touchpoint.core.criterion.TargetHistory;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Criteria and their targets over time. */
@Component
public class CriterionStore {

    private final ActiveObjects ao;
    private final Clock clock;

    public CriterionStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
    }

    /**
     * Adds a criterion; one statement, two where its name is taken.
     *
     * @return its id; empty when the touchpoint, or the journey, has one of that name
     */
    public Optional<Long> add(CriterionRow row) {
        String key = CriterionColumns.key(row.projectId(), row.criterion());
        try {
            return Optional.of(ao.create(CriterionEntity.class, CriterionColumns.of(row, key))
                    .getID());
        } catch (RuntimeException e) {
            // The unique key tells apart two people who add the same at once.
            if (ao.count(CriterionEntity.class, Query.select().where("ROW_KEY = ?", key)) > 0) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** One criterion; one statement. */
    public Optional<CriterionRow> get(long id) {
        return read(Query.select().where("ID = ?", id)).stream().findFirst();
    }

    /** Some criteria by id; a statement per 500. One that is gone is not among them. */
    public Map<Long, CriterionRow> ofIds(Collection<Long> ids) {
        Map<Long, CriterionRow> rows = new HashMap<>();
        Slices.of(ids)
                .forEach(some -> read(Query.select().where(TouchpointStore.inClause("ID", some.size()), some.toArray()))
                        .forEach(row -> rows.put(row.id(), row)));
        return rows;
    }

    /** All criteria of a project, by touchpoint and id; one statement. */
    public List<CriterionRow> ofProject(long projectId) {
        return read(Query.select().where("PROJECT_ID = ?", projectId).order("ISSUE_ID ASC, ID ASC"));
    }

    /** The criteria of a touchpoint, by id; one statement. */
    public List<CriterionRow> ofIssue(long issueId) {
        return read(Query.select().where("ISSUE_ID = ?", issueId).order("ID ASC"));
    }

    /** The criteria of some touchpoints, by id; a statement per 500. */
    public List<CriterionRow> ofIssues(Collection<Long> issueIds) {
        return Slices.of(issueIds).stream()
                .flatMap(ids -> read(Query.select()
                                .where(TouchpointStore.inClause("ISSUE_ID", ids.size()), ids.toArray())
                                .order("ID ASC"))
                        .stream())
                .toList();
    }

    /** The criteria of a journey as a whole, by id; one statement. */
    public List<CriterionRow> ofJourney(long projectId) {
        return read(Query.select()
                .where("PROJECT_ID = ? AND ISSUE_ID IS NULL", projectId)
                .order("ID ASC"));
    }

    /**
     * Replaces what a criterion says; three statements. What was measured stays, and so does where its latest wave is.
     *
     * @param row with the version that its author saw
     * @return whether it was done; false when somebody was faster, or it is gone
     */
    public boolean replace(CriterionRow row, boolean newSeries) {
        return Boolean.TRUE.equals(ao.executeInTransaction(() -> {
            CriterionEntity[] found = ao.find(
                    CriterionEntity.class, Query.select().where("ID = ? AND VERSION_NO = ?", row.id(), row.version()));
            if (found.length == 0) {
                return false;
            }
            CriterionColumns.write(found[0], row, newSeries);
            return true;
        }));
    }

    /** Removes a criterion with its targets; what was measured stays and is shown no more. Two statements. */
    public void remove(long id) {
        ao.deleteWithSQL(TargetEntity.class, "CRITERION_ID = ?", id);
        ao.deleteWithSQL(CriterionEntity.class, "ID = ?", id);
    }

    /** Adds a target; one statement. A later one of the same day counts instead of an earlier one. */
    public void addTarget(CriterionRow criterion, Target target, String userKey) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CRITERION_ID", criterion.id());
        criterion.criterion().standing().touchpoint().ifPresent(issue -> columns.put("ISSUE_ID", issue.value()));
        columns.put("PROJECT_ID", criterion.projectId());
        columns.put("VALID_FROM", target.validFrom().toString());
        columns.put("MINIMUM_VALUE", target.minimum());
        columns.put("DESIRED_VALUE", target.desired());
        columns.put("SET_BY", userKey);
        columns.put("SET_AT", clock.millis());
        ao.create(TargetEntity.class, columns);
    }

    /** Targets of criteria by criterion; a statement per 500. One without targets is not among them. */
    public Map<Long, TargetHistory> targetsOf(Collection<Long> criterionIds) {
        Map<Long, Map<LocalDate, Target>> byDay = new HashMap<>();
        for (List<Long> ids : Slices.of(criterionIds)) {
            Query query = Query.select()
                    .where(TouchpointStore.inClause("CRITERION_ID", ids.size()), ids.toArray())
                    .order("ID ASC");
            for (TargetEntity entity : ao.find(TargetEntity.class, query)) {
                LocalDate day = LocalDate.parse(entity.getValidFrom());
                byDay.computeIfAbsent(entity.getCriterionId(), id -> new HashMap<>())
                        .put(day, new Target(day, entity.getMinimumValue(), entity.getDesiredValue()));
            }
        }
        Map<Long, TargetHistory> histories = new HashMap<>();
        byDay.forEach((id, targets) -> histories.put(id, new TargetHistory(List.copyOf(targets.values()))));
        return histories;
    }

    private List<CriterionRow> read(Query query) {
        return Arrays.stream(ao.find(CriterionEntity.class, query))
                .map(CriterionColumns::row)
                .toList();
    }
}
