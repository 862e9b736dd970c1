package app.touchpoint.core.plan;

import java.util.OptionalLong;

/**
 * How many people an improvement would reach, on a fixed scale, so that one touchpoint's contacts never move another's score.
 *
 * @see "method.md 3.2 no. 3: 0.5 + 0.5 x min(1, log10(contacts per month + 1)/6)"
 */
final class Reach {
    /** The reach of a touchpoint without contacts. */
    static final double LOWEST = 0.5;

    /** A million contacts a month is as far as it goes. */
    private static final double DECADES = 6;

    private Reach() {}

    static double of(OptionalLong contactsPerMonth, double unknown) {
        if (contactsPerMonth.isEmpty()) {
            return unknown;
        }
        return LOWEST + (1 - LOWEST) * Math.min(1, Math.log10(contactsPerMonth.getAsLong() + 1.0) / DECADES);
    }
}
