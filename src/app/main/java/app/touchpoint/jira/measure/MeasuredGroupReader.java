package app.touchpoint.jira.measure;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.trend.Trend;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.rating.MeasuredGroups;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementMemory;
import app.touchpoint.jira.store.MeasurementMemory.Moment;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.LastMade;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads what each group answered from the criteria of a touchpoint. */
@Component
public class MeasuredGroupReader implements MeasuredGroups {

    private final TouchpointStore touchpoints;
    private final CriterionStore criteria;
    private final LatestMeasurements measurements;
    private final SurveyStore surveys;
    private final MeasurementMemory memory;
    private final ProjectSettings settings;
    private final LastMade<Source, Map<Long, Map<RaterGroup, GroupView.Shown>>> made = new LastMade<>();

    public MeasuredGroupReader(
            TouchpointStore touchpoints,
            CriterionStore criteria,
            LatestMeasurements measurements,
            SurveyStore surveys,
            MeasurementMemory memory,
            ProjectSettings settings) {
        this.touchpoints = touchpoints;
        this.criteria = criteria;
        this.measurements = measurements;
        this.surveys = surveys;
        this.memory = memory;
        this.settings = settings;
    }

    /** Four statements at most. */
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
            MeasuredIst.of(group, asked, latest)
                    .ifPresent(measured -> views.put(
                            group,
                            new View(view(group, measured), measured.evidence(), trend(row, projectId, group, asked))));
        }
        return new Measured(row.rating().isMeasured() || row.rating().isOverridden(), views);
    }

    /** All that the views of a project depend on. */
    private record Source(Moment at, Settings rules) {}

    /** What may be shown of all touchpoints of a project, by issue id; one statement where this node remembers it, else two, and one per 500 waves. */
    public Map<Long, Map<RaterGroup, GroupView.Shown>> ofProject(long projectId) {
        Source source = new Source(memory.now(projectId), settings.of(projectId));
        // Those never measured count as well: where too much is missing there is no view.
        List<CriterionRow> all = memory.criteria(source.at());
        return source.at().stamp() == null
                ? shown(projectId, all)
                : made.of(projectId, all.size(), source, unknown -> shown(projectId, all));
    }

    /** Two statements, and one per 500 waves. */
    @Override
    public Map<Long, Map<RaterGroup, GroupView.Shown>> shown(Collection<Long> issueIds, long projectId) {
        Set<Long> there = touchpoints.ofIssues(issueIds).stream()
                .map(TouchpointRow::issueId)
                .collect(Collectors.toSet());
        return shown(projectId, criteria.ofIssues(there));
    }

    private Map<Long, Map<RaterGroup, GroupView.Shown>> shown(long projectId, List<CriterionRow> all) {
        Map<Long, List<CriterionRow>> asked = new HashMap<>();
        all.forEach(row -> row.criterion()
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
                                .put(group, view(group, measured)));
            }
        });
        return views;
    }

    /** Of a survey only the day is known until which people were asked. */
    private static GroupView.Shown view(RaterGroup group, MeasuredIst measured) {
        return new GroupView.Shown(
                group,
                new Rating(measured.value()),
                measured.n(),
                Optional.empty(),
                measured.evidence().until().atStartOfDay(ZoneOffset.UTC).toInstant(),
                Optional.of(measured.evidence()));
    }

    /** Of the only criterion of a group, as far as its waves may be shown; empty where the group has several. */
    private Optional<Trend> trend(
            TouchpointRow touchpoint, long projectId, RaterGroup group, List<CriterionRow> asked) {
        List<CriterionRow> ofGroup = asked.stream()
                .filter(row -> row.criterion().standing().active()
                        && row.criterion().sampling().group() == group)
                .toList();
        if (ofGroup.size() != 1) {
            return Optional.empty();
        }
        CriterionRow only = ofGroup.get(0);
        List<Double> waves = MeasuredTouchpoint.views(
                        only,
                        touchpoint,
                        surveys.seriesOf(List.of(only.id())).getOrDefault(only.id(), List.of()),
                        settings.of(projectId))
                .stream()
                .filter(AnswersView.Shown.class::isInstance)
                .map(view -> ((AnswersView.Shown) view).ten().value())
                .toList();
        return Optional.of(Trend.of(waves));
    }
}
