package app.touchpoint.core.journey;

import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.touchpoint.Touchpoint;
import java.util.Collection;
import java.util.Optional;

/**
 * First contact is usually earlier than a provider believes: hearsay, reviews, search results. A first phase that knows
 * only direct contacts has probably forgotten them.
 */
public final class FirstPhaseCheck {
    private FirstPhaseCheck() {}

    /** The first enabled phase when none of its touchpoints is in an indirect channel; else empty. */
    public static Optional<Phase> withoutIndirectTouchpoint(Journey journey, Collection<Touchpoint> touchpoints) {
        return journey.firstEnabledPhase()
                .filter(first -> touchpoints.stream()
                        .noneMatch(touchpoint -> isIn(first.id(), touchpoint) && isIndirect(journey, touchpoint)));
    }

    private static boolean isIn(PhaseId phase, Touchpoint touchpoint) {
        return phase.equals(touchpoint.placement().phase());
    }

    private static boolean isIndirect(Journey journey, Touchpoint touchpoint) {
        return Optional.ofNullable(touchpoint.placement().channel())
                .flatMap(journey::channel)
                .filter(channel -> channel.traits().contact() == Contact.INDIRECT)
                .isPresent();
    }
}
