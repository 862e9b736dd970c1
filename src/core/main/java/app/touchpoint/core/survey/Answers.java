package app.touchpoint.core.survey;

import app.touchpoint.core.statistics.ScaleCounts;

/**
 * Answers to one question. Not to be shown as they are: see {@link AnswersView}.
 *
 * @param counts per point of the scale
 * @param missing how many have not answered
 */
public record Answers(ScaleCounts counts, long missing) {
    /** The answers of both. */
    public Answers plus(Answers other) {
        return new Answers(counts.plus(other.counts), Math.addExact(missing, other.missing));
    }
}
