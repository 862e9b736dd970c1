package app.touchpoint.core.statistics;

import java.util.Optional;

/** A measured figure of one of three kinds, with at least one answer. Figures of one series are of one kind. */
public sealed interface Figure {
    /** How many answers stand behind it. */
    long n();

    /** Points from -100 to 100, a share from 0 to 1, or a mean in its own unit. */
    double value();

    /** How many were drawn from those whom it is to speak of: those who answered, or all who were asked where it is a share of them. */
    default long drawn() {
        return n();
    }

    /** Its 95 % interval; empty for the mean of a single value. */
    Optional<Interval> interval();

    /**
     * The same when it is known how many there are in all.
     *
     * @throws IllegalArgumentException when more were drawn than there are
     */
    Optional<Interval> interval(FinitePopulation population);

    /**
     * A net score.
     *
     * @param answers at least one
     */
    record Net(Trinomial answers) implements Figure {
        public Net {
            requireSomebody(answers.n());
        }

        @Override
        public long n() {
            return answers.n();
        }

        @Override
        public double value() {
            return answers.net().orElseThrow();
        }

        @Override
        public Optional<Interval> interval() {
            return answers.interval();
        }

        @Override
        public Optional<Interval> interval(FinitePopulation population) {
            return answers.interval(population);
        }
    }

    /**
     * A share.
     *
     * @param of what it is a share of: those who answered, or all who were asked
     * @param n how many answered, at least one
     */
    record Share(Proportion of, long n) implements Figure {
        public Share {
            requireSomebody(n);
            if (n > of.n()) {
                throw new IllegalArgumentException(n + " answers of only " + of.n() + " people");
            }
        }

        /** A share of those who answered. */
        public Share(Proportion answers) {
            this(answers, answers.n());
        }

        @Override
        public double value() {
            return of.share().orElseThrow();
        }

        @Override
        public long drawn() {
            return of.n();
        }

        @Override
        public Optional<Interval> interval() {
            return of.interval();
        }

        @Override
        public Optional<Interval> interval(FinitePopulation population) {
            return of.interval(population);
        }
    }

    /** A mean. */
    record Average(Mean mean) implements Figure {
        @Override
        public long n() {
            return mean.n();
        }

        @Override
        public double value() {
            return mean.value();
        }

        @Override
        public Optional<Interval> interval() {
            return mean.interval();
        }

        @Override
        public Optional<Interval> interval(FinitePopulation population) {
            return mean.interval(population);
        }
    }

    /**
     * How far a later figure lies from this one; empty when the two cannot be tested.
     *
     * @throws IllegalArgumentException when they are of different kinds
     */
    default Optional<Difference> to(Figure later) {
        if (this instanceof Net before && later instanceof Net after) {
            return Difference.between(before.answers(), after.answers());
        }
        if (this instanceof Share before && later instanceof Share after) {
            return Difference.between(before.of(), after.of());
        }
        if (this instanceof Average before && later instanceof Average after) {
            return Difference.between(before.mean(), after.mean());
        }
        throw new IllegalArgumentException("Figures of one series are of one kind: " + this + " and " + later);
    }

    private static void requireSomebody(long n) {
        if (n == 0) {
            throw new IllegalArgumentException("A figure without answers");
        }
    }
}
