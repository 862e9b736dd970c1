package app.touchpoint.core.handover;

import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.Rating;
import org.jspecify.annotations.Nullable;

/**
 * Where the journey breaks between online and offline.
 *
 * @see "method.md 1.1 P8: no break between online and offline"
 */
public final class Breaks {
    /** A change of medium that is rated this or better is no break. */
    public static final double UNBROKEN_FROM = 4;

    private Breaks() {}

    /**
     * Whether a hand-over is a break: it leads from online to offline or back, and its quality is below {@value
     * #UNBROKEN_FROM} or unknown. Without both media there is no telling, hence no break.
     */
    public static boolean isBreak(Handover handover, @Nullable Medium mediumOfFrom, @Nullable Medium mediumOfTo) {
        return isBreak(handover.quality(), mediumOfFrom, mediumOfTo);
    }

    /** The same for a quality alone. */
    public static boolean isBreak(
            @Nullable Rating quality, @Nullable Medium mediumOfFrom, @Nullable Medium mediumOfTo) {
        return mediumOfFrom != null
                && mediumOfTo != null
                && mediumOfFrom != mediumOfTo
                && (quality == null || quality.value() < UNBROKEN_FROM);
    }
}
