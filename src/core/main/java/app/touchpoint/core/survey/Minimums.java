package app.touchpoint.core.survey;

import java.util.Collection;
import java.util.function.LongPredicate;

/**
 * The minimums at which figures have to be looked at. What too few stand behind today is shown tomorrow when somebody lowers the minimum of the project
 * or the criterion, so that nothing may be told at any lower
 * one either, down to the usual one.
 */
public final class Minimums {
    /** The minimum where nobody has chosen another. Whoever chooses a lower one has decided to show what so few have said. */
    private static final int USUAL = 5;

    private Minimums() {}

    /**
     * Whether something is told at the minimum of today or at a lower one. Between the sizes of what is hidden today nothing new is shown, and at the
     * highest of such minimums most counts as few, so that it is enough to look there.
     *
     * @param sizes people behind each figure
     */
    public static boolean isToldAtAny(long needed, Collection<Long> sizes, LongPredicate isTold) {
        return isTold.test(needed)
                || sizes.stream()
                        .filter(n -> n >= USUAL && n < needed)
                        .distinct()
                        .anyMatch(isTold::test);
    }
}
