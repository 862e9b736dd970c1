package app.touchpoint.jira.measure;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.journey.IssueWriter;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets the Ist of touchpoints follow what customers measured: one history entry each, no mail. Done again after it was cut off it writes only
 * what is missing.
 */
@Component
public class IstWriter {

    private static final Logger LOG = LoggerFactory.getLogger(IstWriter.class);

    private final ProjectSetup setup;
    private final CriterionStore criteria;
    private final LatestMeasurements measurements;
    private final Stores stores;
    private final IssueWriter issues;

    /** Where surveys and touchpoints are kept, and who may write. */
    @Component
    public static class Stores {

        private final SurveyStore surveys;
        private final TouchpointStore touchpoints;
        private final MeasureLock lock;

        public Stores(SurveyStore surveys, TouchpointStore touchpoints, MeasureLock lock) {
            this.surveys = surveys;
            this.touchpoints = touchpoints;
            this.lock = lock;
        }
    }

    public IstWriter(
            ProjectSetup setup,
            CriterionStore criteria,
            LatestMeasurements measurements,
            Stores stores,
            IssueWriter issues) {
        this.setup = setup;
        this.criteria = criteria;
        this.measurements = measurements;
        this.stores = stores;
        this.issues = issues;
    }

    /** Writes what a survey brought; the user is logged in on the current thread. Names of touchpoints that Jira refused, with its words. */
    List<String> settle(SurveyRow survey, ApplicationUser user) {
        return stores.lock.holding(
                survey.projectId(), () -> stores.surveys.isUnsettled(survey.id()) ? settled(survey, user) : List.of());
    }

    private List<String> settled(SurveyRow survey, ApplicationUser user) {
        Optional<SetUpProject> project = setup.of(survey.projectId());
        List<Long> about = StoredMapping.read(survey.mapping()).columns().stream()
                .map(StoredMapping.Column::touchpointId)
                .distinct()
                .toList();
        List<String> refused = project.map(at -> write(at, about, user)).orElse(List.of());
        stores.surveys.settle(survey.id());
        return refused;
    }

    private List<String> write(SetUpProject project, List<Long> issueIds, ApplicationUser user) {
        Map<Long, TouchpointRow> rows = new HashMap<>();
        stores.touchpoints.ofIssues(issueIds).forEach(row -> rows.put(row.issueId(), row));
        Map<Long, List<CriterionRow>> byIssue = criteria.ofProject(project.projectId()).stream()
                .filter(row -> row.criterion()
                        .standing()
                        .touchpoint()
                        .map(issue -> rows.containsKey(issue.value()))
                        .orElse(false))
                .collect(Collectors.groupingBy(row -> row.criterion()
                        .standing()
                        .touchpoint()
                        .map(IssueId::value)
                        .orElseThrow()));
        Map<Long, Latest> latest = measurements.of(
                project.projectId(),
                byIssue.values().stream().flatMap(List::stream).toList(),
                rows);
        List<String> refused = new ArrayList<>();
        byIssue.forEach((issueId, asked) -> MeasuredIst.of(asked, latest)
                .ifPresent(ist -> write(project, Objects.requireNonNull(rows.get(issueId)), ist, user, refused)));
        return refused;
    }

    private void write(
            SetUpProject project, TouchpointRow row, MeasuredIst ist, ApplicationUser user, List<String> refused) {
        if (!Objects.equals(row.rating().ist(), ist.value())) {
            String why = issues.writeIst(project, row.issueId(), ist.value(), user);
            if (!why.isEmpty()) {
                LOG.warn("Jira does not let {} have its measured Ist: {}", row.issueId(), why);
                refused.add(row.summary() + ": " + why);
                return;
            }
        }
        stores.touchpoints.setMeasured(row.issueId(), ist.value(), ist.n(), ist.evidence());
    }
}
