package app.touchpoint.core.survey;

import app.touchpoint.core.criterion.Measure;
import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.ScaleCounts;
import java.util.Optional;

/**
 * Answers to one question. Not to be shown as they are: see {@link AnswersView}.
 *
 * @param counts per point of the scale
 * @param missing how many have not answered
 */
public record Answers(ScaleCounts counts, long missing) implements Measured {
    /** The answers of both. */
    public Answers plus(Answers other) {
        return new Answers(counts.plus(other.counts), Math.addExact(missing, other.missing));
    }

    boolean isOnScaleOf(Answers other) {
        return counts.lowest() == other.counts.lowest() && counts.highest() == other.counts.highest();
    }

    @Override
    public long n() {
        return counts.n();
    }

    @Override
    public Optional<Figure> figure(Measure measure) {
        return measure.figure(counts, missing);
    }
}
