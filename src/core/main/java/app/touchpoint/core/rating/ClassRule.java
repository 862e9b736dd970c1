package app.touchpoint.core.rating;

import app.touchpoint.core.shared.Rating;

/** The rule that made a class, so that whatever shows a class can say why. */
public sealed interface ClassRule {
    /**
     * By the touchpoint's own expectation: below the minimum disappointing, up to and including the desired Soll okay,
     * above it delighting.
     */
    record ByExpectation(Rating minimum, Rating desired) implements ClassRule {}

    /** By the project's thresholds, because the touchpoint has no minimum and desired Soll. */
    record ByThresholds(Thresholds thresholds) implements ClassRule {}
}
