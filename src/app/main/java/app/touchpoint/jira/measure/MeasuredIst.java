package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.statistics.CompositeIst;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.jira.measure.LatestMeasurements.Latest;
import app.touchpoint.jira.store.CriterionRow;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How a rater group sees a touchpoint as measured; that of customers is its Ist.
 *
 * @param value from 0 to 10, with four decimals at most, so that Jira's field holds and shows it
 * @param n the smallest of its criteria
 */
record MeasuredIst(double value, int n, Evidence evidence) {

    /** Of the criteria of one touchpoint; empty where too little of them was measured, and where the group is not asked at all. */
    static Optional<MeasuredIst> of(RaterGroup group, Collection<CriterionRow> criteria, Map<Long, Latest> latest) {
        List<CriterionRow> asked = asked(group, criteria, latest);
        return composite(group, asked, latest)
                .filter(CompositeIst.Shown.class::isInstance)
                .map(CompositeIst.Shown.class::cast)
                .map(composite -> new MeasuredIst(
                        composite.value().kept().value(),
                        (int) Math.min(Integer.MAX_VALUE, composite.n()),
                        evidence(asked, latest)));
    }

    /** How much of the weight is measured, from above 0 to below 1, where that is too little for an Ist; empty where it is enough, or nothing is. */
    static OptionalDouble tooLittle(RaterGroup group, Collection<CriterionRow> criteria, Map<Long, Latest> latest) {
        return composite(group, asked(group, criteria, latest), latest)
                .filter(CompositeIst.Suppressed.class::isInstance)
                .map(suppressed -> 1 - ((CompositeIst.Suppressed) suppressed).missingShare())
                .filter(share -> share > 0)
                .map(OptionalDouble::of)
                .orElse(OptionalDouble.empty());
    }

    private static Optional<CompositeIst> composite(
            RaterGroup group, Collection<CriterionRow> asked, Map<Long, Latest> latest) {
        return CompositeIst.of(asked.stream()
                .map(row -> new CompositeIst.Part(
                        group,
                        row.criterion().standing().weight(),
                        shown(latest.get(row.id()))
                                .map(view -> new CompositeIst.Measured(
                                        view.ten(), view.figure().n()))))
                .toList());
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

    /**
     * What is counted is no answer of customers: it is watched beside the Ist and makes none. What customers said does, even where a search is
     * to count from now on.
     */
    private static boolean isOfIssues(CriterionRow row, Map<Long, Latest> latest) {
        Latest measured = latest.get(row.id());
        return measured == null
                ? row.criterion().sampling().method() == Sampling.Method.JQL_COUNT
                : shown(measured).filter(view -> !view.measured().isOfPeople()).isPresent();
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
