package app.touchpoint.core.plan;

import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.statistics.Difference;
import app.touchpoint.core.statistics.Direction;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.Rounding;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * Whether an action worked, by the last wave that ended before it started and the first that started after it was done.
 *
 * @see "method.md 3.5, verified [OUR]: expected direction, p < 0.05, and change >= desired effect"
 */
public sealed interface Proof {
    /**
     * It worked.
     *
     * @param improvement how much better, in the unit of the criterion; positive
     */
    record Verified(double improvement, Difference difference) implements Proof {}

    /**
     * It cannot be told yet.
     *
     * @param reason what is lacking
     * @param told when it can be told at the earliest; empty when waiting does not help
     */
    record TooEarly(Lack reason, Optional<LocalDate> told) implements Proof {}

    /**
     * No improvement can be shown.
     *
     * @param reason the first thing that is not fulfilled
     * @param improvement how much better, negative for worse
     */
    record NotVerified(Failure reason, double improvement, Difference difference) implements Proof {}

    /** What is lacking. */
    enum Lack implements Coded {
        /** The action is not done. */
        NOT_DONE,
        /** There is no wave that ended before the start. */
        NO_WAVE_BEFORE,
        /** The wave before has fewer answers than needed. */
        TOO_FEW_BEFORE,
        /** What is measured says nothing of its spread: a mean that was entered without one, or issues that a search counted. */
        NO_SPREAD,
        /** There is no wave that started after completion. */
        NO_WAVE_AFTER,
        /** The wave after has fewer answers than needed. */
        TOO_FEW_AFTER;

        @Override
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /** What is not fulfilled. */
    enum Failure implements Coded {
        /** It did not become better. */
        DIRECTION,
        /** The change may be chance. */
        EVIDENCE,
        /** It became better, and by less than was desired. */
        AMOUNT;

        @Override
        public String code() {
            return Coded.codeOf(this);
        }
    }

    /**
     * What was promised and when it was worked on.
     *
     * @param direction of the criterion
     * @param desired the least improvement in its unit; 0 when any will do
     * @param start first day of work
     * @param completed last day of work; empty while it is not done
     */
    record Promise(Direction direction, double desired, LocalDate start, Optional<LocalDate> completed) {
        public Promise {
            if (!(desired >= 0)) {
                throw new IllegalArgumentException("A desired improvement is not negative: " + desired);
            }
        }
    }

    /**
     * How the criterion is measured.
     *
     * @param least answers that a wave needs
     * @param intervalDays planned days from wave to wave
     */
    record Plan(long least, int intervalDays) {}

    /** Judges the waves of one series, in any order. */
    static Proof of(Collection<Wave> waves, Promise promise, Plan plan) {
        if (promise.completed().isEmpty()) {
            return new TooEarly(Lack.NOT_DONE, Optional.empty());
        }
        LocalDate completed = promise.completed().get();
        Optional<Wave> before = waves.stream()
                .filter(wave -> wave.end().isBefore(promise.start()))
                .max(Comparator.comparing(Wave::end).thenComparing(Wave::start));
        Optional<Wave> after = waves.stream()
                .filter(wave -> wave.start().isAfter(completed))
                .min(Comparator.comparing(Wave::start).thenComparing(Wave::end));
        if (before.isEmpty()) {
            return new TooEarly(Lack.NO_WAVE_BEFORE, Optional.empty());
        }
        if (before.get().isOfFewerThan(plan.least())) {
            return new TooEarly(Lack.TOO_FEW_BEFORE, Optional.empty());
        }
        if (before.get().hasNoSpread()) {
            return new TooEarly(Lack.NO_SPREAD, Optional.empty());
        }
        if (after.isEmpty()) {
            return new TooEarly(Lack.NO_WAVE_AFTER, Optional.of(nextWave(before.get(), completed, plan)));
        }
        if (after.get().isOfFewerThan(plan.least())) {
            return new TooEarly(
                    Lack.TOO_FEW_AFTER,
                    Optional.of(nextWave(after.get(), after.get().end(), plan)));
        }
        Figure was = before.get().figure();
        Figure is = after.get().figure();
        double magnitude = Math.max(Math.abs(was.value()), Math.abs(is.value()));
        return was.to(is)
                .map(difference -> judged(difference, magnitude, promise))
                .orElseGet(() -> new TooEarly(Lack.NO_SPREAD, Optional.empty()));
    }

    /** @param magnitude the larger of both figures */
    private static Proof judged(Difference difference, double magnitude, Promise promise) {
        double improvement = promise.direction().improvement(difference.change());
        if (!Rounding.isPositive(improvement, magnitude)) {
            return new NotVerified(Failure.DIRECTION, improvement, difference);
        }
        if (!difference.isMovement()) {
            return new NotVerified(Failure.EVIDENCE, improvement, difference);
        }
        return Rounding.isPositive(promise.desired() - improvement, magnitude)
                ? new NotVerified(Failure.AMOUNT, improvement, difference)
                : new Verified(improvement, difference);
    }

    /** The end of the first planned wave that starts after a day. */
    private static LocalDate nextWave(Wave last, LocalDate day, Plan plan) {
        LocalDate start = last.start();
        LocalDate end = last.end();
        while (!start.isAfter(day)) {
            start = start.plusDays(Math.max(1, plan.intervalDays()));
            end = end.plusDays(Math.max(1, plan.intervalDays()));
        }
        return end;
    }
}
