package app.touchpoint.core.rating;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Rating;
import app.touchpoint.core.shared.Refusal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One rating of one touchpoint as it was given. Never changed afterwards.
 *
 * @param group whose view it is
 * @param value the rating, of one person or the mean of several
 * @param people how many stand behind it; at least 1
 * @param blind whether whoever gave it had not seen the customers' value in our panel
 * @param at when it was given
 * @param rater an opaque name of the person whose own view it is, so that a later rating of the same person replaces an
 *     earlier one instead of counting twice; null when it is entered for others
 */
public record Opinion(
        RaterGroup group,
        Rating value,
        int people,
        boolean blind,
        Instant at,
        @Nullable String rater) {
    /** The most people one entry may stand for; beyond that somebody mistyped. */
    public static final int MAX_PEOPLE = 10_000_000;

    public Opinion {
        if (people < 1 || people > MAX_PEOPLE) {
            throw new IllegalArgumentException("A rating stands for 1 to " + MAX_PEOPLE + " people, not " + people);
        }
        if (rater != null && people != 1) {
            throw new IllegalArgumentException("A person's own view is that of one, not of " + people);
        }
    }

    /** Whether it is a person's own view; else it is entered for others. */
    public boolean isOwn() {
        return rater != null;
    }

    /**
     * A rating somebody typed. Refused with {@code rating.off-scale} (value) or {@code rating.people.out-of-range} (people,
     * most).
     */
    public static Outcome<Opinion> of(
            RaterGroup group, double value, int people, boolean blind, Instant at, @Nullable String rater) {
        if (!Rating.isOnScale(value)) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "rating.off-scale", Double.toString(value)));
        }
        if (people < 1 || people > MAX_PEOPLE) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "rating.people.out-of-range", people, MAX_PEOPLE));
        }
        return Outcome.done(new Opinion(group, new Rating(value), people, blind, at, people == 1 ? rater : null));
    }
}
