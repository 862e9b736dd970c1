package app.touchpoint.jira.measure;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.statistics.CompositeIst;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Lets the Ist of touchpoints follow what customers say, and tells where it does not, which nobody would notice otherwise. */
@Component
public class IstFollower {

    private static final int PERCENT = 100;

    private final TouchpointStore touchpoints;
    private final CriterionStore criteria;
    private final LatestMeasurements measurements;
    private final IstWriter writer;
    private final MeasureWords words;

    public IstFollower(
            TouchpointStore touchpoints,
            CriterionStore criteria,
            LatestMeasurements measurements,
            IstWriter writer,
            MeasureWords words) {
        this.touchpoints = touchpoints;
        this.criteria = criteria;
        this.measurements = measurements;
        this.writer = writer;
        this.words = words;
    }

    /**
     * Writes what a wave brought, as {@link IstWriter#settle} does. Touchpoints whose Ist does not follow, each with the reason: what Jira said, or
     * that too little is measured there.
     *
     * @param issueIds touchpoints that the wave is about
     */
    List<String> settle(SurveyRow survey, Collection<Long> issueIds, ApplicationUser user) {
        List<String> without = new ArrayList<>(writer.settle(survey, user));
        without.addAll(still(survey.projectId(), issueIds));
        return without;
    }

    /**
     * Those of some touchpoints of a project of which something is measured, but less than an Ist needs, so that it stays as it was; by name, each
     * with how much is. Three statements, and one per 500 touchpoints, waves or criteria.
     */
    public List<String> still(long projectId, Collection<Long> issueIds) {
        Map<Long, TouchpointRow> rows = new HashMap<>();
        touchpoints.ofIssues(List.copyOf(issueIds)).forEach(row -> rows.put(row.issueId(), row));
        Map<Long, List<CriterionRow>> asked = criteria.ofIssues(rows.keySet()).stream()
                .collect(Collectors.groupingBy(row -> row.criterion()
                        .standing()
                        .touchpoint()
                        .map(IssueId::value)
                        .orElseThrow()));
        Map<Long, Latest> latest = measurements.of(
                projectId, asked.values().stream().flatMap(List::stream).toList(), rows);
        List<String> told = new ArrayList<>();
        rows.values().stream()
                .filter(row -> !row.rating().isOverridden() || row.rating().reason() == null)
                .sorted(Comparator.comparing(TouchpointRow::summary).thenComparing(TouchpointRow::issueId))
                .forEach(row -> MeasuredIst.tooLittle(
                                RaterGroup.CUSTOMER, asked.getOrDefault(row.issueId(), List.of()), latest)
                        .ifPresent(share -> told.add(words.get(
                                "ist.still",
                                row.summary(),
                                Math.floor(share * PERCENT),
                                (1 - CompositeIst.MOST_MISSING.doubleValue()) * PERCENT))));
        return told;
    }
}
