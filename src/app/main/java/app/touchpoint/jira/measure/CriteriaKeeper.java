package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.criterion.Sampling;
import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.criterion.SeriesRule;
import app.touchpoint.core.criterion.Target;
import app.touchpoint.core.criterion.TargetHistory;
import app.touchpoint.core.criterion.Upkeep;
import app.touchpoint.core.criterion.Wording;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.ActionDetailsStore;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.SurveyStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Adds and changes criteria and their targets, one person at a time. */
@Component
public class CriteriaKeeper {

    private static final int QUARTER = 91;
    private static final int USUAL_MINIMUM = 5;

    private final CriterionStore criteria;
    private final SurveyStore surveys;
    private final ActionDetailsStore actions;
    private final MeasureLock lock;
    private final IstWriter ist;

    public CriteriaKeeper(
            CriterionStore criteria, SurveyStore surveys, ActionDetailsStore actions, MeasureLock lock, IstWriter ist) {
        this.criteria = criteria;
        this.surveys = surveys;
        this.actions = actions;
        this.lock = lock;
        this.ist = ist;
    }

    /** What a new criterion is until somebody says something else. */
    static Criterion usual(Optional<IssueId> touchpoint, String name) {
        return new Criterion(
                new Wording(name, "", "", Wording.Level.RELATIONSHIP),
                Measure.meanOn(new Scale(1, 5)),
                new Sampling(RaterGroup.CUSTOMER, "", Sampling.Method.SURVEY, "", USUAL_MINIMUM),
                new Upkeep(QUARTER, QUARTER, Upkeep.Duties.NONE),
                new Criterion.Standing(touchpoint, 1, true));
    }

    /** Adds one; its id. Refused with {@code criterion.name.taken} (name). */
    Outcome<Long> add(long projectId, Criterion criterion) {
        return locked(
                projectId,
                () -> criteria.add(CriterionRow.fresh(projectId, criterion))
                        .<Outcome<Long>>map(Outcome::done)
                        .orElseGet(() -> taken(criterion)));
    }

    /**
     * What of a change breaks the series that is measured already, or that has targets which would be of another figure then.
     *
     * @return empty where the series goes on, or there is nothing in it that could not be compared
     */
    Set<SeriesRule.Break> breaks(CriterionRow seen, Criterion changed) {
        Set<SeriesRule.Break> breaks = SeriesRule.breaks(seen.criterion(), changed);
        if (breaks.isEmpty() || surveys.isMeasured(seen.id(), seen.series())) {
            return breaks;
        }
        return breaks.stream().anyMatch(SeriesRule.Break::isOfFigures)
                        && !targets(seen).targets().isEmpty()
                ? breaks
                : Set.of();
    }

    /**
     * Changes one and lets the Ist of its touchpoint follow. Refused with {@code criterion.stale} where somebody was faster, {@code
     * criterion.name.taken} (name), {@code criterion.series-breaks} where that was not looked at before.
     *
     * @param newSeries whether the change may break the series
     */
    Outcome<Long> change(Entered entered, CriterionRow seen, Criterion changed, boolean newSeries) {
        ApplicationUser user = Objects.requireNonNull(entered.visit().user());
        Outcome<Long> outcome = locked(seen.projectId(), () -> {
            boolean taken = criteria.ofProject(seen.projectId()).stream()
                    .anyMatch(row -> row.id() != seen.id()
                            && row.criterion()
                                    .standing()
                                    .touchpoint()
                                    .equals(changed.standing().touchpoint())
                            && Names.same(
                                    row.criterion().wording().name(),
                                    changed.wording().name()));
            if (taken) {
                return taken(changed);
            }
            boolean ends = !breaks(seen, changed).isEmpty();
            if (ends && !newSeries) {
                return Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "criterion.series-breaks"));
            }
            return criteria.replace(seen.with(changed), ends ? user.getKey() : null)
                    ? Outcome.done(seen.id())
                    : stale();
        });
        if (outcome instanceof Outcome.Done<Long>) {
            follow(seen, user);
        }
        return outcome;
    }

    /**
     * Deletes one that was added by mistake, and lets the Ist of its touchpoint follow. Refused with {@code criterion.measured} where anything was
     * ever measured of it, which stays to be read, {@code criterion.judges} (how many) where actions are judged by it, {@code criterion.stale}
     * where it is gone.
     */
    Outcome<Long> delete(Entered entered, CriterionRow seen) {
        Outcome<Long> outcome = locked(seen.projectId(), () -> {
            if (surveys.isMeasured(seen.id())) {
                return Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "criterion.measured"));
            }
            int judged = actions.ofCriterion(seen.id()).size();
            if (judged > 0) {
                return Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "criterion.judges", judged));
            }
            return criteria.remove(seen.id()) ? Outcome.done(seen.id()) : stale();
        });
        if (outcome instanceof Outcome.Done<Long>) {
            follow(seen, Objects.requireNonNull(entered.visit().user()));
        }
        return outcome;
    }

    static <T> Outcome<T> stale() {
        return Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "criterion.stale"));
    }

    /** The targets of a criterion's present series: those of an earlier one are of another question or scale. */
    TargetHistory targets(CriterionRow row) {
        return criteria.targetsOf(row.id()).getOrDefault(row.series(), TargetHistory.NONE);
    }

    /** Sets a target of the present series from a day on. Refused with {@code target.direction} (minimum, desired). */
    Outcome<TargetHistory> aim(CriterionRow row, Target target, String userKey) {
        return locked(
                row.projectId(),
                () -> targets(row)
                        .with(target, row.criterion().measure().direction())
                        .map(history -> {
                            criteria.addTarget(row, target, userKey);
                            return history;
                        }));
    }

    /** Weight, scale and whether it counts at all change what customers' answers come to, those to the other criteria of the touchpoint too. */
    private void follow(CriterionRow seen, ApplicationUser user) {
        OptionalLong latest = seen.latestWave().isPresent() ? seen.latestWave() : latestBeside(seen);
        if (latest.isPresent()) {
            long wave = latest.getAsLong();
            surveys.unsettle(wave);
            surveys.get(wave).ifPresent(survey -> ist.settle(survey, user));
        }
    }

    /** The latest wave of what else customers are asked at a touchpoint: an Ist follows no other. */
    private OptionalLong latestBeside(CriterionRow seen) {
        return seen.criterion().standing().touchpoint().stream()
                .flatMap(issue -> criteria.ofIssue(issue.value()).stream())
                .filter(row -> row.criterion().sampling().group() == RaterGroup.CUSTOMER
                        && row.latestEnd() != null
                        && row.latestWave().isPresent())
                .max(Comparator.comparing(row -> Objects.requireNonNull(row.latestEnd())))
                .map(CriterionRow::latestWave)
                .orElse(OptionalLong.empty());
    }

    private <T> Outcome<T> locked(long projectId, Supplier<Outcome<T>> work) {
        return lock.holding(projectId, work);
    }

    private static <T> Outcome<T> taken(Criterion criterion) {
        return Outcome.refused(Refusal.of(
                Refusal.Reason.RULE, "criterion.name.taken", criterion.wording().name()));
    }
}
