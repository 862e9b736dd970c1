package app.touchpoint.core.rating;

import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.touchpoint.Ratings;
import java.util.Optional;

/** The class of a touchpoint together with the rule that made it. */
public record Classification(ExperienceClass experienceClass, ClassRule rule) {
    /**
     * Classifies by the touchpoint's minimum and desired Soll where it has both in rising order, else by the project's
     * thresholds. Empty without an Ist on the scale.
     */
    public static Optional<Classification> of(Ratings ratings, Thresholds thresholds) {
        return ratings.ist().rating().map(ist -> {
            Optional<Rating> minimum = ratings.minimum().rating();
            Optional<Rating> desired = ratings.soll().rating();
            if (minimum.isPresent() && desired.isPresent() && minimum.get().compareTo(desired.get()) <= 0) {
                return byExpectation(ist, new ClassRule.ByExpectation(minimum.get(), desired.get()));
            }
            return new Classification(thresholds.classOf(ist), new ClassRule.ByThresholds(thresholds));
        });
    }

    private static Classification byExpectation(Rating ist, ClassRule.ByExpectation rule) {
        if (ist.compareTo(rule.minimum()) < 0) {
            return new Classification(ExperienceClass.DISAPPOINTING, rule);
        }
        return new Classification(
                ist.compareTo(rule.desired()) <= 0 ? ExperienceClass.OKAY : ExperienceClass.DELIGHTING, rule);
    }
}
