package app.touchpoint.jira.store;

import app.touchpoint.core.statistics.chart.ControlChart;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Alarms. One is closed, never deleted. */
@Component
public class AlarmStore {

    private static final String LATEST_FIRST = "RAISED_AT DESC, ID DESC";

    private final ActiveObjects ao;

    public AlarmStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Adds one that is open; one statement. Whoever calls sees to it that its criterion has no other. */
    public long raise(AlarmRow row) {
        AlarmRow.Subject subject = row.subject();
        Map<String, Object> columns = new HashMap<>();
        columns.put("CRITERION_ID", subject.criterionId());
        if (subject.issueId() != null) {
            columns.put("ISSUE_ID", subject.issueId());
        }
        columns.put("PROJECT_ID", subject.projectId());
        columns.put("SERIES_NO", subject.series());
        columns.put("MEASUREMENT_ID", subject.measurementId());
        columns.put("PERIOD_END", subject.end().toString());
        columns.put("POINT_VALUE", row.value());
        columns.put("CENTRE_VALUE", row.chart().centre());
        columns.put("SIGMA_VALUE", row.chart().sigma());
        columns.put("BASELINE_POINTS", row.chart().points());
        columns.put("LEAST_PEOPLE", row.leastPeople());
        columns.put("RAISED_AT", row.raisedAt().toEpochMilli());
        return ao.create(AlarmEntity.class, columns).getID();
    }

    /**
     * Closes one; two statements.
     *
     * @param by key of the user who has seen it; null to withdraw it
     * @param actionId the issue that was made of it
     * @return whether it was open
     */
    public boolean close(long id, @Nullable String by, Instant at, @Nullable Long actionId) {
        AlarmEntity entity = ao.get(AlarmEntity.class, id);
        if (entity == null || entity.getClosedAt() != null) {
            return false;
        }
        entity.setClosedBy(by);
        entity.setClosedAt(at.toEpochMilli());
        entity.setActionId(actionId);
        entity.save();
        return true;
    }

    /** All alarms of some criteria, the latest first; a statement per 500. */
    public List<AlarmRow> ofCriteria(Collection<Long> criterionIds) {
        return Slices.of(criterionIds).stream()
                .flatMap(ids -> read(Query.select()
                                .where(TouchpointStore.inClause("CRITERION_ID", ids.size()), ids.toArray())
                                .order(LATEST_FIRST))
                        .stream())
                .toList();
    }

    /** All alarms of a project, the latest first; one statement. */
    public List<AlarmRow> ofProject(long projectId) {
        return read(Query.select().where("PROJECT_ID = ?", projectId).order(LATEST_FIRST));
    }

    /** The open alarms of a project, the latest first; one statement. */
    public List<AlarmRow> openIn(long projectId) {
        return read(Query.select()
                .where("PROJECT_ID = ? AND CLOSED_AT IS NULL", projectId)
                .order(LATEST_FIRST));
    }

    /** Ids of the touchpoints of a project that have an open alarm; one statement, streamed. */
    public Set<Long> touchpointsAlarmedIn(long projectId) {
        Set<Long> ids = new HashSet<>();
        ao.stream(
                AlarmEntity.class,
                Query.select("ID, ISSUE_ID").where("PROJECT_ID = ? AND CLOSED_AT IS NULL", projectId),
                entity -> {
                    Long issueId = entity.getIssueId();
                    if (issueId != null) {
                        ids.add(issueId);
                    }
                });
        return ids;
    }

    /** The open alarms of a touchpoint, the latest first; one statement. */
    public List<AlarmRow> openAt(long issueId) {
        return read(Query.select()
                .where("ISSUE_ID = ? AND CLOSED_AT IS NULL", issueId)
                .order(LATEST_FIRST));
    }

    private List<AlarmRow> read(Query query) {
        return Arrays.stream(ao.find(AlarmEntity.class, query))
                .map(AlarmStore::toRow)
                .toList();
    }

    private static AlarmRow toRow(AlarmEntity entity) {
        Long closedAt = entity.getClosedAt();
        return new AlarmRow(
                entity.getID(),
                new AlarmRow.Subject(
                        entity.getCriterionId(),
                        entity.getIssueId(),
                        entity.getProjectId(),
                        entity.getSeriesNo(),
                        entity.getMeasurementId(),
                        LocalDate.parse(entity.getPeriodEnd())),
                entity.getPointValue(),
                new ControlChart(entity.getCentreValue(), entity.getSigmaValue(), entity.getBaselinePoints()),
                entity.getLeastPeople(),
                Instant.ofEpochMilli(entity.getRaisedAt()),
                closedAt == null
                        ? null
                        : new AlarmRow.Closed(
                                entity.getClosedBy(), Instant.ofEpochMilli(closedAt), entity.getActionId()));
    }
}
