package app.touchpoint.jira.counting;

import app.touchpoint.core.criterion.CountPeriod.Span;
import app.touchpoint.core.criterion.CountPlan;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.core.survey.Counted;
import app.touchpoint.jira.measure.IstWriter;
import app.touchpoint.jira.measure.MeasureLock;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.JqlCountRow;
import app.touchpoint.jira.store.JqlCountRow.Failure;
import app.touchpoint.jira.store.JqlCountRow.Problem;
import app.touchpoint.jira.store.JqlCountStore;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.store.SurveyStore;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Counts for one criterion what is due, and enters it: each period once, however often and by however many nodes it is done. It searches first
 * and locks then, for moments only; what was set otherwise meanwhile is left to the next time.
 */
@Component
public class CountRun {

    /** What stands for the source of such a measurement, and before the name of its wave. */
    static final String SOURCE = "JQL";

    private final Obstacles obstacles;
    private final PersonsSearch search;
    private final Stores stores;
    private final IstWriter followers;
    private final Clock clock;

    /** Where criteria, their searches and what was measured are kept. */
    @Component
    public static class Stores {

        final JqlCountStore counts;
        final CriterionStore criteria;
        final SurveyStore surveys;
        final MeasureLock lock;

        public Stores(JqlCountStore counts, CriterionStore criteria, SurveyStore surveys, MeasureLock lock) {
            this.counts = counts;
            this.criteria = criteria;
            this.surveys = surveys;
            this.lock = lock;
        }
    }

    public CountRun(Obstacles obstacles, PersonsSearch search, Stores stores, IstWriter followers, Clock clock) {
        this.obstacles = obstacles;
        this.search = search;
        this.stores = stores;
        this.followers = followers;
        this.clock = clock;
    }

    /** What is to be written after a search. */
    private record Finding(
            Map<Span, Long> counts, Span next, @Nullable Failure failure) {}

    /** The day by the app's clock. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    /** Counts what is due, on the thread of the person in whose name it is searched. Whether anything was entered. */
    boolean count(JqlCountRow row) {
        Optional<CriterionRow> criterion = stores.criteria.get(row.criterionId());
        CountPlan plan = CountPlan.of(row.period(), row.search(), row.next(), today());
        if (plan.next().equals(row.next())
                || criterion.isEmpty()
                || !criterion.get().criterion().standing().active()) {
            return false;
        }
        Finding finding = obstacles
                .of(row, criterion.get())
                .map(problem -> failed(plan, problem))
                .orElseGet(() -> found(row, plan));
        OptionalLong wave = stores.lock.holding(row.projectId(), () -> write(row, criterion.get(), finding));
        wave.stream()
                .boxed()
                .flatMap(id -> stores.surveys.get(id).stream())
                .forEach(survey -> obstacles.person(row).ifPresent(person -> followers.settle(survey, person)));
        return wave.isPresent();
    }

    /** Those that ended long ago stay without a measurement; the others are tried again. */
    private static Finding failed(CountPlan plan, Problem problem) {
        Span next = plan.due().isEmpty() ? plan.next() : plan.due().get(0);
        Span about = plan.due().isEmpty() ? plan.missed().get(plan.missed().size() - 1) : next;
        return new Finding(Map.of(), next, new Failure(problem, about.end()));
    }

    private Finding found(JqlCountRow row, CountPlan plan) {
        ApplicationUser person = obstacles.person(row).orElseThrow();
        Map<Span, Long> counts = new LinkedHashMap<>();
        for (Span span : plan.due()) {
            Optional<Long> count =
                    search.count(person, row.search().about(span)).fold(Optional::of, refusal -> Optional.empty());
            if (count.isEmpty()) {
                return new Finding(counts, span, new Failure(Problem.SEARCH_REFUSED, span.end()));
            }
            counts.put(span, count.get());
        }
        List<Span> missed = plan.missed();
        return new Finding(
                counts,
                plan.next(),
                missed.isEmpty()
                        ? null
                        : new Failure(
                                Problem.MISSED, missed.get(missed.size() - 1).end()));
    }

    /** The wave; empty where nothing was entered. */
    private OptionalLong write(JqlCountRow row, CriterionRow seen, Finding finding) {
        boolean same = stores.counts.get(row.criterionId()).filter(row::equals).isPresent()
                && stores.criteria
                        .get(row.criterionId())
                        .filter(now -> now.series() == seen.series())
                        .isPresent();
        if (!same) {
            return OptionalLong.empty();
        }
        Set<Span> taken =
                SurveyStore.valid(stores.surveys.seriesOf(List.of(seen.id())).getOrDefault(seen.id(), List.of()))
                        .stream()
                        .filter(one -> one.subject().series() == seen.series())
                        .map(one -> new Span(one.start(), one.end()))
                        .collect(Collectors.toSet());
        Instant now = clock.instant();
        List<MeasurementRow> fresh = finding.counts().entrySet().stream()
                .filter(counted -> !taken.contains(counted.getKey()))
                .map(counted -> measurement(seen, row, counted.getKey(), counted.getValue(), now))
                .toList();
        OptionalLong wave = fresh.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(stores.surveys.enter(wave(seen, row, fresh, now), fresh));
        stores.counts.put(row.lookedAt(finding.next(), finding.failure()));
        return wave;
    }

    private static SurveyRow wave(CriterionRow seen, JqlCountRow row, List<MeasurementRow> fresh, Instant now) {
        return new SurveyRow(
                0,
                row.projectId(),
                Texts.excerpt(SOURCE + ": " + seen.criterion().wording().name(), Names.MAX_LENGTH),
                "{}",
                fresh.get(0).start(),
                fresh.get(fresh.size() - 1).end(),
                null,
                row.by(),
                now);
    }

    private static MeasurementRow measurement(CriterionRow seen, JqlCountRow row, Span span, long issues, Instant now) {
        return new MeasurementRow(
                0,
                new MeasurementRow.Subject(
                        0,
                        seen.id(),
                        seen.criterion()
                                .standing()
                                .touchpoint()
                                .map(IssueId::value)
                                .orElse(null),
                        row.projectId(),
                        seen.series(),
                        seen.criterion().sampling().group()),
                span.start(),
                span.end(),
                Optional.empty(),
                new Counted(issues),
                new MeasurementRow.Entry(SOURCE, row.by(), now),
                null);
    }
}
