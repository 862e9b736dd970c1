package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.CriterionType;
import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.Mean;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How often something happened, such as issues that a search found or complaints that somebody counted. Nobody was asked and nobody answered: it is
 * one value, behind which no number of people stands.
 *
 * @param events at least 0
 */
public record Counted(long events) implements Measured {
    public Counted {
        if (events < 0) {
            throw new IllegalArgumentException("No count: " + events);
        }
    }

    @Override
    public long n() {
        return events;
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
            throw new IllegalArgumentException("Events are counted, and make no " + measure.type());
        }
        return Optional.of(new Figure.Average(mean()));
    }

    /** The one value that it is. */
    Mean mean() {
        return new Mean(1, events, OptionalDouble.empty());
    }
}
