package app.touchpoint.jira.store;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Target;
import app.touchpoint.core.criterion.TargetHistory;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Criteria and their targets over time. */
@Component
public class CriterionStore {

    private final ActiveObjects ao;
    private final Clock clock;
    private final Stamps stamps;

    public CriterionStore(ActiveObjects ao, Clock clock) {
        this.ao = ao;
        this.clock = clock;
        this.stamps = new Stamps(ao, clock, Stamps.Kind.MEASUREMENTS);
    }

    /**
     * Adds a criterion; three statements, four where its name is taken.
     *
     * @return its id; empty when the touchpoint, or the journey, has one of that name
     */
    public Optional<Long> add(CriterionRow row) {
        String key = CriterionColumns.key(row.projectId(), row.criterion());
        try {
            return Optional.of(stamps.writing(
                    Set.of(row.projectId()),
                    () -> ao.create(CriterionEntity.class, CriterionColumns.of(row, key))
                            .getID()));
        } catch (RuntimeException e) {
            // The unique key tells apart two people who add the same at once.
            if (ao.count(CriterionEntity.class, Query.select().where("ROW_KEY = ?", key)) > 0) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Adds criteria whose names are free; all or nothing, in one batch, and two statements per project. */
    public void addAll(Collection<CriterionRow> rows) {
        List<Map<String, Object>> columns = new ArrayList<>();
        rows.forEach(
                row -> columns.add(CriterionColumns.of(row, CriterionColumns.key(row.projectId(), row.criterion()))));
        stamps.write(
                rows.stream().map(CriterionRow::projectId).collect(Collectors.toSet()),
                () -> ao.executeInTransaction(() -> {
                    Batches.add(ao, CriterionEntity.class, columns);
                    return columns.size();
                }));
    }

    /** One criterion; one statement. */
    public Optional<CriterionRow> get(long id) {
        return read(Query.select(CriterionColumns.ALL).where("ID = ?", id)).stream()
                .findFirst();
    }

    /** Some criteria by id; a statement per 500. One that is gone is not among them. */
    public Map<Long, CriterionRow> ofIds(Collection<Long> ids) {
        Map<Long, CriterionRow> rows = new HashMap<>();
        Slices.of(ids)
                .forEach(some -> read(Query.select(CriterionColumns.ALL)
                                .where(TouchpointStore.inClause("ID", some.size()), some.toArray()))
                        .forEach(row -> rows.put(row.id(), row)));
        return rows;
    }

    /** All criteria of a project as they are now, by touchpoint and id; one statement. */
    public List<CriterionRow> ofProject(long projectId) {
        return read(Query.select(CriterionColumns.ALL)
                .where("PROJECT_ID = ?", projectId)
                .order("ISSUE_ID ASC, ID ASC"));
    }

    /** The criteria of a touchpoint, by id; one statement. */
    public List<CriterionRow> ofIssue(long issueId) {
        return read(Query.select(CriterionColumns.ALL)
                .where("ISSUE_ID = ?", issueId)
                .order("ID ASC"));
    }

    /** The criteria of some touchpoints, by id; a statement per 500. */
    public List<CriterionRow> ofIssues(Collection<Long> issueIds) {
        return Slices.of(issueIds).stream()
                .flatMap(ids -> read(Query.select(CriterionColumns.ALL)
                                .where(TouchpointStore.inClause("ISSUE_ID", ids.size()), ids.toArray())
                                .order("ID ASC"))
                        .stream())
                .toList();
    }

    /** The criteria of a journey as a whole, by id; one statement. */
    public List<CriterionRow> ofJourney(long projectId) {
        return read(Query.select(CriterionColumns.ALL)
                .where("PROJECT_ID = ? AND ISSUE_ID IS NULL", projectId)
                .order("ID ASC"));
    }

    /**
     * Replaces what a criterion says; five statements, six where a series ends. What was measured stays, and so does where its latest wave
     * is. The name must be free.
     *
     * @param row with the version that its author saw
     * @param endedBy key of the user who starts a new series; null where the series goes on
     * @return whether it was done; false when somebody was faster, or it is gone
     */
    public boolean replace(CriterionRow row, @Nullable String endedBy) {
        return stamps.writing(
                Set.of(row.projectId()),
                () -> Boolean.TRUE.equals(ao.executeInTransaction(() -> replaced(row, endedBy))));
    }

    private boolean replaced(CriterionRow row, @Nullable String endedBy) {
        CriterionEntity[] found = ao.find(
                CriterionEntity.class, Query.select().where("ID = ? AND VERSION_NO = ?", row.id(), row.version()));
        if (found.length == 0) {
            return false;
        }
        if (endedBy != null) {
            ao.create(PastSeriesEntity.class, CriterionColumns.past(found[0], endedBy, clock.millis()));
        }
        CriterionColumns.write(found[0], row, endedBy != null);
        return true;
    }

    /**
     * What a criterion asked in series that have ended, by their numbers; one statement.
     *
     * @param now what it asks now: rhythm, duties and weight are not kept for what is past
     */
    public SortedMap<Integer, Criterion> past(CriterionRow now) {
        SortedMap<Integer, Criterion> past = new TreeMap<>();
        for (PastSeriesEntity entity :
                ao.find(PastSeriesEntity.class, Query.select().where("CRITERION_ID = ?", now.id()))) {
            past.put(entity.getSeriesNo(), CriterionColumns.past(entity, now.criterion()));
        }
        return past;
    }

    /** The same of some criteria, by their ids; a statement per 500. One without is not among them. */
    public Map<Long, SortedMap<Integer, Criterion>> past(Collection<CriterionRow> now) {
        Map<Long, CriterionRow> byId = new HashMap<>();
        now.forEach(row -> byId.put(row.id(), row));
        Map<Long, SortedMap<Integer, Criterion>> past = new HashMap<>();
        for (List<Long> ids : Slices.of(byId.keySet())) {
            Query query = Query.select().where(TouchpointStore.inClause("CRITERION_ID", ids.size()), ids.toArray());
            for (PastSeriesEntity entity : ao.find(PastSeriesEntity.class, query)) {
                CriterionRow row = Objects.requireNonNull(byId.get(entity.getCriterionId()));
                past.computeIfAbsent(row.id(), id -> new TreeMap<>())
                        .put(entity.getSeriesNo(), CriterionColumns.past(entity, row.criterion()));
            }
        }
        return past;
    }

    /**
     * Removes a criterion of which nothing was measured, with its targets and its search: all or nothing, in eight statements.
     *
     * @return whether it was there
     */
    public boolean remove(long id) {
        return get(id).map(row -> stamps.writing(
                        Set.of(row.projectId()),
                        () -> Boolean.TRUE.equals(ao.executeInTransaction(() -> {
                            ao.deleteWithSQL(PastSeriesEntity.class, "CRITERION_ID = ?", id);
                            ao.deleteWithSQL(TargetEntity.class, "CRITERION_ID = ?", id);
                            ao.deleteWithSQL(JqlCountEntity.class, "CRITERION_ID = ?", id);
                            return ao.deleteWithSQL(CriterionEntity.class, "ID = ?", id) > 0;
                        }))))
                .orElse(false);
    }

    /** Adds a target of the present series; one statement. A later one of the same day counts instead of an earlier one. */
    public void addTarget(CriterionRow criterion, Target target, String userKey) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("CRITERION_ID", criterion.id());
        criterion.criterion().standing().touchpoint().ifPresent(issue -> columns.put("ISSUE_ID", issue.value()));
        columns.put("PROJECT_ID", criterion.projectId());
        columns.put("SERIES_NO", criterion.series());
        columns.put("VALID_FROM", target.validFrom().toString());
        columns.put("MINIMUM_VALUE", target.minimum());
        columns.put("DESIRED_VALUE", target.desired());
        columns.put("SET_BY", userKey);
        columns.put("SET_AT", clock.millis());
        ao.create(TargetEntity.class, columns);
    }

    /** Targets of a criterion by the number of the series that they were set in; one statement. A series without targets is not among them. */
    public SortedMap<Integer, TargetHistory> targetsOf(long criterionId) {
        SortedMap<Integer, Map<LocalDate, Target>> byDay = new TreeMap<>();
        Query query = Query.select().where("CRITERION_ID = ?", criterionId).order("ID ASC");
        for (TargetEntity entity : ao.find(TargetEntity.class, query)) {
            LocalDate day = LocalDate.parse(entity.getValidFrom());
            byDay.computeIfAbsent(Objects.requireNonNullElse(entity.getSeriesNo(), 1), number -> new HashMap<>())
                    .put(day, new Target(day, entity.getMinimumValue(), entity.getDesiredValue()));
        }
        SortedMap<Integer, TargetHistory> histories = new TreeMap<>();
        byDay.forEach((number, targets) -> histories.put(number, new TargetHistory(List.copyOf(targets.values()))));
        return histories;
    }

    private List<CriterionRow> read(Query query) {
        List<CriterionRow> rows = new ArrayList<>();
        ao.stream(CriterionEntity.class, query, entity -> rows.add(CriterionColumns.row(entity)));
        return rows;
    }
}
