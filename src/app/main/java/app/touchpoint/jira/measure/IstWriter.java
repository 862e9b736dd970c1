package app.touchpoint.jira.measure;

import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.jira.journey.IssueWriter;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.wiring.BackgroundWork;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Lets the Ist of touchpoints follow what customers measured: one history entry each, no mail; one that may not be shown any more is taken back
 * alike. Done again after it was cut off it writes only
 * what is missing.
 */
@Component
public class IstWriter {

    private static final Logger LOG = LoggerFactory.getLogger(IstWriter.class);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread made = new Thread(work, "touchpoint-measured");
        made.setDaemon(true);
        return made;
    });
    private final ProjectSetup setup;
    private final CriterionStore criteria;
    private final LatestMeasurements measurements;
    private final Means means;
    private final IssueWriter issues;

    /** Where surveys and touchpoints are kept, who may write, how to work on a thread of our own, and who else wants to know. */
    @Component
    public static class Means {

        private final SurveyStore surveys;
        private final TouchpointStore touchpoints;
        private final MeasureLock lock;
        private final BackgroundWork background;
        private final List<WaveFollower> followers;

        public Means(
                SurveyStore surveys,
                TouchpointStore touchpoints,
                MeasureLock lock,
                BackgroundWork background,
                List<WaveFollower> followers) {
            this.followers = List.copyOf(followers);
            this.surveys = surveys;
            this.touchpoints = touchpoints;
            this.lock = lock;
            this.background = background;
        }
    }

    public IstWriter(
            ProjectSetup setup,
            CriterionStore criteria,
            LatestMeasurements measurements,
            Means means,
            IssueWriter issues) {
        this.setup = setup;
        this.criteria = criteria;
        this.measurements = measurements;
        this.means = means;
        this.issues = issues;
    }

    /**
     * Writes what a survey brought, in the name of the user, and waits for the end a while; the rest goes on behind the scenes. Names of
     * touchpoints that Jira refused, with its words.
     */
    public List<String> settle(SurveyRow survey, ApplicationUser user) {
        return waited(
                () -> means.surveys.isUnsettled(survey.id()) ? settled(survey, user) : List.of(), survey.projectId());
    }

    /**
     * Writes what customers measured over what somebody had set instead, and waits as {@link #settle}. Whether there is anything measured;
     * with what Jira refused.
     */
    Lifted lift(SetUpProject project, long issueId, ApplicationUser user) {
        Lifted lifted = new Lifted(new ArrayList<>(), new ArrayList<>());
        waited(
                () -> {
                    Map<TouchpointRow, Optional<MeasuredIst>> measured = new LinkedHashMap<>();
                    means.background.run(() -> measured.putAll(measured(project, rows(List.of(issueId)))));
                    List<Refused> refused = new ArrayList<>();
                    measured.forEach((row, shown) ->
                            shown.ifPresent(ist -> means.background.run(() -> means.background.as(user, () -> {
                                lifted.values().add(ist.value());
                                write(project, row, ist, user, refused);
                            }))));
                    refused.forEach(one -> lifted.refused().add(one.told()));
                    return lifted.refused();
                },
                project.projectId());
        return lifted;
    }

    /**
     * What came of it.
     *
     * @param values the Ist as it was measured; empty where too little was
     */
    record Lifted(List<Double> values, List<String> refused) {}

    /** Begins what {@link #settle} does, and does not wait. */
    void begin(SurveyRow survey, ApplicationUser user) {
        thread.execute(() -> {
            try {
                means.lock.holding(
                        survey.projectId(),
                        () -> means.surveys.isUnsettled(survey.id()) ? settled(survey, user) : List.of());
            } catch (RuntimeException e) {
                LOG.warn("The Ist of touchpoints of project {} will be tried again.", survey.projectId(), e);
            }
        });
    }

    /** The waves behind an Ist that is not what may be shown by the settings of now; six statements, and one per 500 criteria. */
    Set<Long> outdated(SetUpProject project) {
        Map<Long, TouchpointRow> rows = new HashMap<>();
        means.touchpoints.ofProject(project.projectId()).forEach(row -> rows.put(row.issueId(), row));
        Set<Long> differing = new HashSet<>();
        measured(project, rows).forEach((row, ist) -> {
            if (differs(row.rating(), ist)) {
                differing.add(row.issueId());
            }
        });
        return criteria.ofProject(project.projectId()).stream()
                .filter(row -> row.latestWave().isPresent()
                        && row.criterion()
                                .standing()
                                .touchpoint()
                                .filter(issue -> differing.contains(issue.value()))
                                .isPresent())
                .map(row -> row.latestWave().getAsLong())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean differs(TouchpointRow.Rating rating, Optional<MeasuredIst> ist) {
        return ist.map(now -> !rating.isOverridden()
                        && !(rating.isMeasured()
                                && Objects.equals(rating.ist(), now.value())
                                && Objects.equals(rating.count(), now.n())))
                .orElse(true);
    }

    private List<String> waited(Supplier<List<String>> work, long projectId) {
        Future<List<String>> end = thread.submit(() -> means.lock.holding(projectId, work));
        try {
            return end.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            LOG.debug("The Ist of touchpoints of project {} is written behind the scenes.", projectId);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            LOG.warn("The Ist of touchpoints of project {} will be tried again.", projectId, e);
        }
        return List.of();
    }

    /** Stops after the touchpoint at hand; what is left is taken up after the next start. */
    void stop() {
        thread.shutdownNow();
    }

    /** What Jira refused, for who is told now. */
    private record Refused(TouchpointRow row, String why) {

        String told() {
            return row.summary() + ": " + why;
        }

        RefusedIst kept() {
            return new RefusedIst(row.issueId(), why);
        }
    }

    private List<String> settled(SurveyRow survey, ApplicationUser user) {
        Optional<SetUpProject> project = setup.of(survey.projectId());
        List<MeasurementRow> wave = wave(survey);
        Map<TouchpointRow, Optional<MeasuredIst>> measured = new LinkedHashMap<>();
        Set<Long> about = askedOfCustomers(wave);
        if (!about.isEmpty()) {
            project.ifPresent(at -> means.background.run(() -> measured.putAll(measured(at, rows(about)))));
        }
        // What somebody set for a reason stays until they lift it.
        measured.keySet()
                .removeIf(row -> row.rating().isOverridden() && row.rating().reason() != null);
        List<Refused> refused = new ArrayList<>();
        // Each for itself: Jira keeps on the thread what it read for an issue.
        measured.forEach((row, shown) -> means.background.run(() -> means.background.as(
                user,
                () -> shown.ifPresentOrElse(
                        ist -> write(project.orElseThrow(), row, ist, user, refused),
                        () -> takeBack(project.orElseThrow(), row, user, refused)))));
        close(survey, wave, refused.stream().map(Refused::kept).toList());
        return refused.stream().map(Refused::told).toList();
    }

    /** Tells those who want to know of a wave, but writes no Ist: whoever imported it is gone. */
    void forsake(SurveyRow survey) {
        waited(
                () -> {
                    close(survey, wave(survey), List.of());
                    return List.of();
                },
                survey.projectId());
    }

    /** Last of all the wave is noted as settled: cut off before, it is done again. */
    private void close(SurveyRow survey, List<MeasurementRow> wave, List<RefusedIst> refused) {
        means.background.run(() -> means.followers.forEach(follower -> follower.measured(survey, wave)));
        means.surveys.settle(survey.id(), RefusedIst.json(refused));
    }

    private List<MeasurementRow> wave(SurveyRow survey) {
        return means.surveys.measurementsOf(List.of(survey.id()));
    }

    /** The touchpoints whose Ist may have to follow: it is made of what customers say alone. */
    private static Set<Long> askedOfCustomers(List<MeasurementRow> wave) {
        Set<Long> issues = new TreeSet<>();
        for (MeasurementRow measurement : wave) {
            Long issueId = measurement.subject().issueId();
            if (issueId != null && measurement.subject().group() == RaterGroup.CUSTOMER) {
                issues.add(issueId);
            }
        }
        return issues;
    }

    private Map<Long, TouchpointRow> rows(Collection<Long> about) {
        Map<Long, TouchpointRow> rows = new HashMap<>();
        means.touchpoints.ofIssues(about).forEach(row -> rows.put(row.issueId(), row));
        return rows;
    }

    /** What customers measured; empty for a touchpoint that has lost it. Touchpoints that have nothing to do with it are absent. */
    private Map<TouchpointRow, Optional<MeasuredIst>> measured(SetUpProject project, Map<Long, TouchpointRow> rows) {
        Map<Long, List<CriterionRow>> byIssue = new HashMap<>();
        criteria.ofProject(project.projectId())
                .forEach(row -> row.criterion()
                        .standing()
                        .touchpoint()
                        .map(IssueId::value)
                        .filter(rows::containsKey)
                        .ifPresent(issue -> byIssue.computeIfAbsent(issue, unknown -> new ArrayList<>())
                                .add(row)));
        Map<Long, Latest> latest = measurements.of(
                project.projectId(),
                byIssue.values().stream().flatMap(List::stream).toList(),
                rows);
        Map<TouchpointRow, Optional<MeasuredIst>> measured = new LinkedHashMap<>();
        rows.forEach((issueId, row) -> {
            List<CriterionRow> asked = byIssue.getOrDefault(issueId, List.of());
            Optional<MeasuredIst> ist = MeasuredIst.of(RaterGroup.CUSTOMER, asked, latest);
            boolean lost = row.rating().isMeasured()
                    && row.projectId() == project.projectId()
                    && MeasuredIst.mayNotStay(RaterGroup.CUSTOMER, asked, latest);
            if (ist.isPresent() || lost) {
                measured.put(row, ist);
            }
        });
        return measured;
    }

    /** Pages show it no more even where Jira keeps the number, which is nobody's measurement then. */
    private void takeBack(SetUpProject project, TouchpointRow row, ApplicationUser user, List<Refused> refused) {
        String why = issues.clearIst(project, row.issueId(), user);
        if (!why.isEmpty()) {
            LOG.warn("Jira does not let {} lose its measured Ist: {}", row.issueId(), why);
            refused.add(new Refused(row, why));
        }
        means.touchpoints.setUnmeasured(row.issueId());
    }

    private void write(
            SetUpProject project, TouchpointRow row, MeasuredIst ist, ApplicationUser user, List<Refused> refused) {
        if (!Objects.equals(row.rating().ist(), ist.value())) {
            String why = issues.writeIst(project, row.issueId(), ist.value(), user);
            if (!why.isEmpty()) {
                LOG.warn("Jira does not let {} have its measured Ist: {}", row.issueId(), why);
                refused.add(new Refused(row, why));
                return;
            }
        }
        means.touchpoints.setMeasured(row.issueId(), ist.value(), ist.n(), ist.evidence());
    }
}
