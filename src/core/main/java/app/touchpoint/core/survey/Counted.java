package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.Mean;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many issues a search found. Nobody was asked and nobody answered: it is one value, behind which no number of people stands.
 *
 * @param issues at least 0
 */
public record Counted(long issues) implements Measured {
    public Counted {
        if (issues < 0) {
            throw new IllegalArgumentException("No count: " + issues);
        }
    }

    @Override
    public long n() {
        return issues;
    }

    @Override
    public long missing() {
        return 0;
    }

    @Override
    public boolean isOfPeople() {
        return false;
    }

    @Override
    public Optional<Figure> figure(Measure measure) {
        if (measure.type() != CriterionType.COUNT) {
            throw new IllegalArgumentException("Issues are counted, and make no " + measure.type());
        }
        return Optional.of(new Figure.Average(mean()));
    }

    /** The one value that it is. */
    Mean mean() {
        return new Mean(1, issues, OptionalDouble.empty());
    }
}
