package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.IssueId;
import java.util.Optional;

/**
 * By what a touchpoint's performance is measured.
 *
 * @param wording what is asked
 * @param measure how answers become a figure; by the formula of the ready-made criterion as which it began, whatever was given
 * @param sampling of whom
 * @param upkeep how often, by whom and for whom
 * @param standing where it belongs and how much it counts
 * @see "method.md 2.11: attributes of a measurement criterion [M43][M45][S1]"
 */
public record Criterion(Wording wording, Measure measure, Sampling sampling, Upkeep upkeep, Standing standing) {
    public Criterion {
        measure = measure.reckonedBy(ReadyMade.formulaOf(wording.origin()));
    }

    /**
     * Where it belongs and how much it counts.
     *
     * @param touchpoint empty for the journey as a whole
     * @param weight in the touchpoint's Ist, above 0
     * @param active whether it is measured still; what was measured stays
     */
    public record Standing(Optional<IssueId> touchpoint, double weight, boolean active) {
        public Standing {
            if (!(weight > 0) || Double.isInfinite(weight)) {
                throw new IllegalArgumentException("A weight is above 0, not " + weight);
            }
        }
    }
}
