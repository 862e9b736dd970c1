package app.touchpoint.core.plan;

/**
 * What makes a quick win; a project may change it.
 *
 * @param leastNeed from 0 to 10
 * @param mostPersonDays above 0
 * @param mostDays lead time in days, at least 1
 * @see "method.md 3.5 [R10][R11]: weeks not months, by the people closest to the work; a quick task without value is no quick win"
 */
public record QuickWinRules(double leastNeed, double mostPersonDays, int mostDays) {
    /** The set to start with. */
    public static final QuickWinRules DEFAULT = new QuickWinRules(2.5, 5, 30);

    public QuickWinRules {
        if (!(leastNeed >= 0 && leastNeed <= 10) || !(mostPersonDays > 0) || mostDays < 1) {
            throw new IllegalArgumentException(
                    "Not a rule for quick wins: " + leastNeed + ", " + mostPersonDays + ", " + mostDays);
        }
    }
}
