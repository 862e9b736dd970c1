package app.touchpoint.core.plan;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;

/**
 * The constants of the priority, which a project may change.
 *
 * @param dayRate what a person-day costs, in the currency of budgets
 * @param lowestEffort person-days that count at least
 * @param asymmetry what the need of a disappointing touchpoint is multiplied by
 * @param reachOfUnknown reach where nobody knows the contacts, from 0.5 to 1
 * @param confidence how far evidence is trusted
 * @see "method.md 3.2: constants are project settings with one default set"
 */
public record PriorityRules(
        double dayRate, double lowestEffort, double asymmetry, double reachOfUnknown, Confidence confidence) {
    /** The set to start with. */
    public static final PriorityRules DEFAULT =
            new PriorityRules(1_000, 0.5, 1.5, 0.5, new Confidence(1.0, 0.8, 0.5, 30));

    /**
     * How far evidence is trusted, each from above 0 to 1.
     *
     * @param measured measured with at least {@code enough} people
     * @param measuredByFew measured with fewer
     * @param opinion not measured with customers
     * @param enough from how many people on a measurement is trusted fully
     */
    public record Confidence(double measured, double measuredByFew, double opinion, int enough) {
        double of(TouchpointEvidence touchpoint) {
            if (touchpoint.ratings().source().n() == 0) {
                return opinion;
            }
            return touchpoint.ratings().source().n() >= enough ? measured : measuredByFew;
        }

        private boolean isValid() {
            return enough >= 1 && isShare(measured) && isShare(measuredByFew) && isShare(opinion);
        }

        private static boolean isShare(double value) {
            return value > 0 && value <= 1;
        }
    }

    public PriorityRules {
        if (!isValid(dayRate, lowestEffort, asymmetry, reachOfUnknown, confidence)) {
            throw new IllegalArgumentException("Not constants of a priority: " + dayRate + ", " + lowestEffort + ", "
                    + asymmetry + ", " + reachOfUnknown + ", " + confidence);
        }
    }

    /** Constants somebody typed; refused with {@code plan.rules.invalid}. */
    public static Outcome<PriorityRules> of(
            double dayRate, double lowestEffort, double asymmetry, double reachOfUnknown, Confidence confidence) {
        return isValid(dayRate, lowestEffort, asymmetry, reachOfUnknown, confidence)
                ? Outcome.done(new PriorityRules(dayRate, lowestEffort, asymmetry, reachOfUnknown, confidence))
                : Outcome.refused(Refusal.of(Refusal.Reason.RULE, "plan.rules.invalid"));
    }

    private static boolean isValid(
            double dayRate, double lowestEffort, double asymmetry, double reachOfUnknown, Confidence confidence) {
        return dayRate > 0
                && Double.isFinite(dayRate)
                && lowestEffort > 0
                && Double.isFinite(lowestEffort)
                && asymmetry >= 1
                && Double.isFinite(asymmetry)
                && reachOfUnknown >= Reach.LOWEST
                && reachOfUnknown <= 1
                && confidence.isValid();
    }
}
