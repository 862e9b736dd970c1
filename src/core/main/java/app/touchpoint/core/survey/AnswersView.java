package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.FinitePopulation;
import app.touchpoint.core.statistics.Interval;
import app.touchpoint.core.statistics.Mean;
import java.util.Optional;
import java.util.function.Function;

/**
 * What of answers may be shown.
 *
 * @see "method.md 2.9, honesty rules: below the minimum no score, no counts, no dots, only fewer than that many answers"
 */
public sealed interface AnswersView {
    /** Nobody has answered. */
    record Nobody() implements AnswersView {}

    /**
     * Too few people, or a segment that would give away a smaller one: nothing of it is shown, not even how many.
     *
     * @param needed how many people a figure needs
     */
    record Hidden(int needed) implements AnswersView {}

    /**
     * Everything.
     *
     * @param measured counts per point where they are known, and missing ones
     * @param mean mean and spread on the scale of the question
     * @param figure the criterion's own figure
     * @param corrected for how many in all its interval is corrected; empty where nobody said how many they are, where at most a twentieth were
     *     drawn, and where more were drawn than there are said to be, so that this cannot be
     * @param interval the 95 % interval of the figure; empty for a single answer
     * @param ten the figure from 0 to 10
     * @param tenInterval its interval from 0 to 10; empty for a single answer
     * @param experience the class, and the rule that made it
     */
    record Shown(
            Measured measured,
            Mean mean,
            Figure figure,
            Optional<FinitePopulation> corrected,
            Optional<Interval> interval,
            Rating ten,
            Optional<Interval> tenInterval,
            Classification experience)
            implements AnswersView {
        /** From so many answers on a score is drawn like any other; below it is hatched and stands with its interval. */
        public static final int FIRM_FROM = 30;

        /** Whether so few people stand behind it that it is drawn hatched. */
        public boolean isThin() {
            return measured.isOfPeople() && figure.n() < FIRM_FROM;
        }
    }

    /** The view of answers of whom nobody said how many they are in all. */
    static AnswersView of(Measured measured, Measure measure, int needed, Function<Rating, Classification> classes) {
        return of(measured, measure, needed, Optional.empty(), classes);
    }

    /**
     * The view of enough or too few answers.
     *
     * @param needed people a figure needs
     * @param population how many there are in all of those who were asked, where that is known
     * @param classes how a value from 0 to 10 is classified at the touchpoint
     */
    static AnswersView of(
            Measured measured,
            Measure measure,
            int needed,
            Optional<FinitePopulation> population,
            Function<Rating, Classification> classes) {
        Optional<Figure> figure = measured.figure(measure);
        if (figure.isEmpty()) {
            return new Nobody();
        }
        if (!measured.isTold(needed)) {
            return new Hidden(needed);
        }
        Optional<FinitePopulation> corrected = population.filter(
                all -> measured.isOfPeople() && all.corrects(figure.get().drawn()));
        Optional<Interval> interval = corrected
                .map(all -> figure.get().interval(all))
                .orElseGet(() -> figure.get().interval());
        Rating ten = new Rating(measure.normalisation().toTen(figure.get().value(), measure.direction()));
        return new Shown(
                measured,
                mean(measured),
                figure.get(),
                corrected,
                interval,
                ten,
                interval.map(is -> measure.normalisation().toTen(is, measure.direction())),
                classes.apply(ten.kept()));
    }

    private static Mean mean(Measured measured) {
        if (measured instanceof Answers answers) {
            return answers.counts().mean().orElseThrow();
        }
        return measured instanceof Counted counted ? counted.mean() : ((Aggregate) measured).mean();
    }
}
