package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.statistics.CompositeIst;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.store.CriterionRow;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a rater group sees a touchpoint as measured; that of customers is its Ist.
 *
 * @param value from 0 to 10, with four decimals at most, so that Jira's field holds and shows it
 * @param n the smallest of its criteria
 */
record MeasuredIst(double value, int n, Evidence evidence) {

    private static final int DECIMALS = 4;

    /** Of the criteria of one touchpoint; empty where too little of them was measured, and where the group is not asked at all. */
    static Optional<MeasuredIst> of(RaterGroup group, Collection<CriterionRow> criteria, Map<Long, Latest> latest) {
        List<CriterionRow> asked = asked(group, criteria, latest);
        List<CompositeIst.Part> parts = asked.stream()
                .map(row -> new CompositeIst.Part(
                        group,
                        row.criterion().standing().weight(),
                        shown(latest.get(row.id()))
                                .map(view -> new CompositeIst.Measured(
                                        view.ten(), view.figure().n()))))
                .toList();
        return CompositeIst.of(parts)
                .filter(CompositeIst.Shown.class::isInstance)
                .map(CompositeIst.Shown.class::cast)
                .map(composite -> new MeasuredIst(
                        BigDecimal.valueOf(composite.value().value())
                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                .doubleValue(),
                        (int) Math.min(Integer.MAX_VALUE, composite.n()),
                        evidence(asked, latest)));
    }

    /**
     * Whether a value that was measured may not be shown any more: too few answered for what is asked of them now, or no criterion counts. It
     * may while a criterion begins a new series, of which nothing was measured yet.
     */
    static boolean mayNotStay(RaterGroup group, Collection<CriterionRow> criteria, Map<Long, Latest> latest) {
        if (of(group, criteria, latest).isPresent()) {
            return false;
        }
        List<CriterionRow> asked = asked(group, criteria, latest);
        return asked.stream()
                        .anyMatch(row -> latest.containsKey(row.id())
                                && shown(latest.get(row.id())).isEmpty())
                || asked.stream().noneMatch(row -> row.latestWave().isPresent());
    }

    private static List<CriterionRow> asked(
            RaterGroup group, Collection<CriterionRow> criteria, Map<Long, Latest> latest) {
        return criteria.stream()
                .filter(row -> row.criterion().standing().active()
                        && row.criterion().sampling().group() == group
                        && !isOfIssues(row, latest))
                .toList();
    }

    /** Issues that a search counts are no answers of customers: they are watched beside the Ist and make none. */
    private static boolean isOfIssues(CriterionRow row, Map<Long, Latest> latest) {
        return row.criterion().sampling().method() == Sampling.Method.JQL_COUNT
                || shown(latest.get(row.id()))
                        .filter(view -> !view.measured().isOfPeople())
                        .isPresent();
    }

    private static Evidence evidence(List<CriterionRow> asked, Map<Long, Latest> latest) {
        List<CriterionRow> measured = asked.stream()
                .filter(row -> shown(latest.get(row.id())).isPresent())
                .toList();
        LocalDate until = measured.stream()
                .map(row -> Objects.requireNonNull(latest.get(row.id())).end())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate freshTo = measured.stream()
                .map(row -> freshTo(row.criterion(), Objects.requireNonNull(latest.get(row.id()))))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Evidence(
                measured.size() == 1
                        ? shown(latest.get(measured.get(0).id()))
                                .flatMap(AnswersView.Shown::tenInterval)
                                .map(interval -> new Evidence.Span(interval.low(), interval.high()))
                        : Optional.empty(),
                until,
                freshTo);
    }

    private static LocalDate freshTo(Criterion criterion, Latest latest) {
        return criterion.upkeep().freshTo(latest.end());
    }

    private static Optional<AnswersView.Shown> shown(@Nullable Latest latest) {
        return latest != null && latest.views().overall() instanceof AnswersView.Shown shown
                ? Optional.of(shown)
                : Optional.empty();
    }
}
