package app.touchpoint.core.shared;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was found where a rating is expected: nothing, a rating, or a number off the scale.
 *
 * <p>Jira does not hold a number field to 0..10 on every way in, so a number off the scale is met in practice. It is
 * shown as invalid and left out of every score.
 *
 * @param raw the stored number, whatever it is; null when there is none
 */
public record Reading(@Nullable Double raw) {
    private static final Reading NONE = new Reading(null);

    /** Nothing stored. */
    public static Reading none() {
        return NONE;
    }

    /** What is stored, which may be nothing. */
    public static Reading of(@Nullable Double raw) {
        return raw == null ? NONE : new Reading(raw);
    }

    /** The rating; empty when nothing is stored or the number is off the scale. */
    public Optional<Rating> rating() {
        return raw != null && Rating.isOnScale(raw) ? Optional.of(new Rating(raw)) : Optional.empty();
    }

    /** Whether a rating is stored. */
    public boolean isRated() {
        return raw != null && Rating.isOnScale(raw);
    }

    /** Whether a number is stored that is no rating. */
    public boolean isOffScale() {
        return raw != null && !Rating.isOnScale(raw);
    }
}
