package app.touchpoint.jira.measure;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.rating.MeasuredGroups;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads what each group answered from the criteria of a touchpoint. */
@Component
public class MeasuredGroupReader implements MeasuredGroups {

    private final TouchpointStore touchpoints;
    private final CriterionStore criteria;
    private final LatestMeasurements measurements;

    public MeasuredGroupReader(TouchpointStore touchpoints, CriterionStore criteria, LatestMeasurements measurements) {
        this.touchpoints = touchpoints;
        this.criteria = criteria;
        this.measurements = measurements;
    }

    /** Three statements at most. */
    @Override
    public Measured of(long issueId, long projectId) {
        TouchpointRow row = touchpoints.ofIssue(issueId);
        if (row == null) {
            return new Measured(false, Map.of());
        }
        // Of a touchpoint that has just been moved the criteria may still stand in the project where it was.
        List<CriterionRow> asked = criteria.ofIssue(issueId);
        Map<Long, Latest> latest = measurements.of(projectId, asked, Map.of(issueId, row));
        Map<RaterGroup, View> views = new EnumMap<>(RaterGroup.class);
        for (RaterGroup group : RaterGroup.values()) {
            MeasuredIst.of(group, asked, latest).ifPresent(measured -> views.put(group, view(group, measured)));
        }
        return new Measured(row.rating().isMeasured() || row.rating().isOverridden(), views);
    }

    /** What may be shown of all touchpoints of a project, by issue id; one statement, and one per 500 waves. */
    public Map<Long, Map<RaterGroup, GroupView.Shown>> ofProject(long projectId) {
        Map<Long, List<CriterionRow>> asked = new HashMap<>();
        // Those never measured count as well: where too much is missing there is no view.
        criteria.ofProject(projectId)
                .forEach(row -> row.criterion()
                        .standing()
                        .touchpoint()
                        .ifPresent(touchpoint -> asked.computeIfAbsent(touchpoint.value(), id -> new ArrayList<>())
                                .add(row)));
        Map<Long, Latest> latest = measurements.of(
                projectId, asked.values().stream().flatMap(List::stream).toList(), Map.of());
        Map<Long, Map<RaterGroup, GroupView.Shown>> views = new HashMap<>();
        asked.forEach((issueId, rows) -> {
            for (RaterGroup group : RaterGroup.values()) {
                MeasuredIst.of(group, rows, latest)
                        .ifPresent(measured -> views.computeIfAbsent(issueId, id -> new EnumMap<>(RaterGroup.class))
                                .put(group, view(group, measured).view()));
            }
        });
        return views;
    }

    /** Of a survey only the day is known until which people were asked. */
    private static View view(RaterGroup group, MeasuredIst measured) {
        return new View(
                new GroupView.Shown(
                        group,
                        new Rating(measured.value()),
                        measured.n(),
                        Optional.empty(),
                        measured.evidence().until().atStartOfDay(ZoneOffset.UTC).toInstant()),
                measured.evidence());
    }
}
