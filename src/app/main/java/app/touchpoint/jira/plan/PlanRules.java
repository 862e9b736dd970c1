package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.PriorityRules;
import app.touchpoint.core.plan.QuickWinRules;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a project sets for its plan.
 *
 * @param priority the constants of the priority
 * @param quickWin what makes a quick win
 * @param cap how much money there is, not negative; null where nobody has said
 */
public record PlanRules(
        PriorityRules priority,
        QuickWinRules quickWin,
        @Nullable BigDecimal cap) {

    /** What holds until somebody sets something else: the method's defaults, and no cap. */
    public static final PlanRules DEFAULT = new PlanRules(PriorityRules.DEFAULT, QuickWinRules.DEFAULT, null);
}
