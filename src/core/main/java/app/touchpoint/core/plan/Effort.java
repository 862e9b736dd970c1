package app.touchpoint.core.plan;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.util.OptionalDouble;

/**
 * What an action costs.
 *
 * @param personDays not negative; empty when nobody has estimated it
 * @param budget planned money, not negative; empty when there is none
 */
public record Effort(OptionalDouble personDays, OptionalDouble budget) {
    /** The most of either that is believed: beyond it somebody mistyped. */
    public static final double MOST = 1e15;

    /** Nothing estimated. */
    public static final Effort UNKNOWN = new Effort(OptionalDouble.empty(), OptionalDouble.empty());

    public Effort {
        if (!isPossible(personDays) || !isPossible(budget)) {
            throw new IllegalArgumentException("Effort is from 0 to " + MOST + ": " + personDays + ", " + budget);
        }
    }

    /** Both known. */
    public static Effort of(double personDays, double budget) {
        return new Effort(OptionalDouble.of(personDays), OptionalDouble.of(budget));
    }

    /** An effort somebody typed; refused with {@code plan.effort.out-of-range} (most). */
    public static Outcome<Effort> typed(OptionalDouble personDays, OptionalDouble budget) {
        return isPossible(personDays) && isPossible(budget)
                ? Outcome.done(new Effort(personDays, budget))
                : Outcome.refused(Refusal.of(Refusal.Reason.RULE, "plan.effort.out-of-range", (long) MOST));
    }

    /**
     * Person-days that money is counted in with, at least the lowest.
     *
     * @see "method.md 3.2 no. 5: person-days + budget/day-rate, floor 0.5"
     */
    public double inDays(PriorityRules rules) {
        return Math.max(rules.lowestEffort(), personDays.orElse(0) + budget.orElse(0) / rules.dayRate());
    }

    /** Whether anybody has said anything of it. */
    public boolean isEstimated() {
        return personDays.isPresent() || budget.isPresent();
    }

    private static boolean isPossible(OptionalDouble amount) {
        return amount.isEmpty() || (amount.getAsDouble() >= 0 && amount.getAsDouble() <= MOST);
    }
}
