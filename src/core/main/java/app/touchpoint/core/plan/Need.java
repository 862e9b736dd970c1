package app.touchpoint.core.plan;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.touchpoint.Gap;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * How much a touchpoint needs an improvement, from 0 to 10.
 *
 * @see "method.md 3.2 no. 1: I x max(Soll - Ist, 0)/10; for an action that is to delight the gap is replaced by word-of-mouth
 *     potential / 2"
 */
public sealed interface Need {
    /** The touchpoint it is about. */
    TouchpointEvidence touchpoint();

    /**
     * It is known.
     *
     * @param value from 0 to 10
     * @param importance from 0 to 10
     * @param gap what it was reckoned with: Soll minus Ist and not below 0, or half the word-of-mouth potential
     * @param toDelight whether it was half the potential
     */
    record Known(TouchpointEvidence touchpoint, double value, double importance, double gap, boolean toDelight)
            implements Need {
        /** The word-of-mouth potential that half of was taken for the gap. */
        public double potential() {
            return 2 * gap;
        }
    }

    /** It cannot be known yet. */
    record Unknown(TouchpointEvidence touchpoint, MissingEvidence missing) implements Need {}

    /**
     * The need of one touchpoint.
     *
     * @param toDelight whether the stated purpose of the action is delight
     */
    static Need of(TouchpointEvidence touchpoint, boolean toDelight) {
        Optional<MissingEvidence> missing = missing(touchpoint, toDelight);
        if (missing.isPresent()) {
            return new Unknown(touchpoint, missing.get());
        }
        double importance =
                touchpoint.ratings().importance().rating().orElseThrow().value();
        double gap = toDelight
                ? touchpoint.wordOfMouthPotential().rating().orElseThrow().value() / 2
                : Math.max(0, touchpoint.ratings().gap().map(Gap::value).orElseThrow());
        double value = BigDecimal.valueOf(importance)
                .multiply(BigDecimal.valueOf(gap))
                .divide(BigDecimal.TEN)
                .doubleValue();
        return new Known(touchpoint, value, importance, gap, toDelight);
    }

    /** The largest need of several touchpoints; unknown only if all are. Of equal ones that of the lowest issue id. */
    static Optional<Need> largest(Collection<TouchpointEvidence> touchpoints, boolean toDelight) {
        Comparator<Need> largestFirst =
                Comparator.comparingDouble(need -> need instanceof Known known ? -known.value() : 1);
        return touchpoints.stream()
                .map(touchpoint -> of(touchpoint, toDelight))
                .min(largestFirst.thenComparing(Need::issue));
    }

    /** The touchpoint's issue. */
    default IssueId issue() {
        return touchpoint().issue();
    }

    private static Optional<MissingEvidence> missing(TouchpointEvidence touchpoint, boolean toDelight) {
        if (!toDelight && !touchpoint.ratings().ist().isRated()) {
            return Optional.of(MissingEvidence.MEASURE_FIRST);
        }
        if (!toDelight && !touchpoint.ratings().soll().isRated()) {
            return Optional.of(MissingEvidence.SET_A_TARGET_FIRST);
        }
        if (!touchpoint.ratings().importance().isRated()) {
            return Optional.of(MissingEvidence.RATE_THE_IMPORTANCE_FIRST);
        }
        return toDelight && !touchpoint.wordOfMouthPotential().isRated()
                ? Optional.of(MissingEvidence.RATE_WORD_OF_MOUTH_FIRST)
                : Optional.empty();
    }
}
