package app.touchpoint.core.plan;

import app.touchpoint.core.rating.ExperienceClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;

/**
 * How urgent an action is, with everything it was made from, so that an issue can explain it in one sentence.
 *
 * @see "method.md 3.2: 10 x Need x Asymmetry x Reach x Confidence / sqrt(Effort), one decimal; the square root stops trivial
 *     tasks from always winning"
 */
public sealed interface Priority {
    /**
     * There is a number.
     *
     * @param value one decimal, not negative; higher comes first
     * @param need the largest need, which names its touchpoint
     * @param asymmetry 1.5 where customers are disappointed, else 1
     * @param reach from 0.5 to 1
     * @param confidence from above 0 to 1
     * @param effortInDays as it was counted
     */
    record Scored(double value, Need.Known need, double asymmetry, double reach, double confidence, double effortInDays)
            implements Priority {}

    /**
     * There is none yet, never a number made up.
     *
     * @param missing what has to be done first
     * @param need the touchpoint that lacks it; empty when the action improves none
     */
    record Open(MissingEvidence missing, Optional<Need> need) implements Priority {}

    /**
     * The priority of an action.
     *
     * @param touchpoints those that it improves
     * @param toDelight whether its stated purpose is delight
     */
    static Priority of(
            Collection<TouchpointEvidence> touchpoints, boolean toDelight, Effort effort, PriorityRules rules) {
        Optional<Need> need = Need.largest(touchpoints, toDelight);
        if (need.isEmpty()) {
            return new Open(MissingEvidence.LINK_A_TOUCHPOINT_FIRST, need);
        }
        if (need.get() instanceof Need.Known known) {
            return scored(known, effort, rules);
        }
        return new Open(((Need.Unknown) need.get()).missing(), need);
    }

    private static Scored scored(Need.Known need, Effort effort, PriorityRules rules) {
        TouchpointEvidence touchpoint = need.touchpoint();
        boolean disappointing = touchpoint.experienceClass().equals(Optional.of(ExperienceClass.DISAPPOINTING));
        double asymmetry = disappointing ? rules.asymmetry() : 1;
        double reach = Reach.of(touchpoint.contactsPerMonth(), rules.reachOfUnknown());
        double confidence = rules.confidence().of(touchpoint);
        double days = effort.inDays(rules);
        double value = 10 * need.value() * asymmetry * reach * confidence / Math.sqrt(days);
        return new Scored(oneDecimal(value), need, asymmetry, reach, confidence, days);
    }

    private static double oneDecimal(double value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
