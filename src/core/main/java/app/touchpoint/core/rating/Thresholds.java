package app.touchpoint.core.rating;

import app.touchpoint.core.shared.Rating;

/**
 * A project's class limits for touchpoints without an expectation of their own.
 *
 * @param okayFrom the lowest Ist that is okay
 * @param delightingFrom the lowest Ist that is delighting; greater than {@code okayFrom}
 */
public record Thresholds(double okayFrom, double delightingFrom) {
    /** Below 4 disappointing, from 4 okay, from 8 delighting. */
    public static final Thresholds DEFAULT = new Thresholds(4, 8);

    public Thresholds {
        if (!Rating.isOnScale(okayFrom) || !Rating.isOnScale(delightingFrom) || okayFrom >= delightingFrom) {
            throw new IllegalArgumentException(
                    "Thresholds rise on the scale of 0 to 10, not " + okayFrom + ", " + delightingFrom);
        }
    }

    ExperienceClass classOf(Rating ist) {
        if (ist.value() < okayFrom) {
            return ExperienceClass.DISAPPOINTING;
        }
        return ist.value() < delightingFrom ? ExperienceClass.OKAY : ExperienceClass.DELIGHTING;
    }
}
