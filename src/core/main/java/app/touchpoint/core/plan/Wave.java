package app.touchpoint.core.plan;

import app.touchpoint.core.statistics.Difference;
import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.Proportion;
import app.touchpoint.core.statistics.Trinomial;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One measurement of one criterion in one series.
 *
 * @param start first day of its period
 * @param end last day of its period, included
 * @param figure what was measured
 */
public record Wave(LocalDate start, LocalDate end, Figure figure) {
    public Wave {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A period ends after it starts, not " + start + " to " + end);
        }
    }

    /** What was measured; waves of one series are of one kind. */
    public sealed interface Figure {
        /** How many answers. */
        long n();

        /** A net score. */
        record Net(Trinomial answers) implements Figure {
            @Override
            public long n() {
                return answers.n();
            }
        }

        /** A share. */
        record Share(Proportion answers) implements Figure {
            @Override
            public long n() {
                return answers.n();
            }
        }

        /** A mean. */
        record Average(Mean mean) implements Figure {
            @Override
            public long n() {
                return mean.n();
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
                return Difference.between(before.answers(), after.answers());
            }
            if (this instanceof Average before && later instanceof Average after) {
                return Difference.between(before.mean(), after.mean());
            }
            throw new IllegalArgumentException("Waves of one series are of one kind: " + this + " and " + later);
        }
    }
}
