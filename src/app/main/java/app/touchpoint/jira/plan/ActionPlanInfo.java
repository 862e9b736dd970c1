package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action with all that is planned of it.
 *
 * @param action as the plan shows it
 * @param details what people typed besides what the issue says
 * @param version of the details, to be sent with the next change; 0 while there are none
 */
public record ActionPlanInfo(ActionInfo action, DetailsInfo details, int version, MayInfo may) {

    /**
     * What people typed.
     *
     * @param start ISO day
     * @param criterion id of the criterion by which the result is judged
     * @param amount the least improvement, in the criterion's unit
     * @param involvement code
     */
    public record DetailsInfo(
            @Nullable String start,
            @Nullable Double spent,
            List<String> departments,
            String desiredResult,
            @Nullable Long criterion,
            @Nullable Double amount,
            boolean toDelight,
            @Nullable Integer wordOfMouth,
            @Nullable Integer recommendation,
            String mechanism,
            String involvement,
            @Nullable Boolean annoyanceMoved,
            String blocker) {

        static DetailsInfo of(ActionDetails details) {
            var spent = details.spent();
            var amount = details.result().amount();
            var wordOfMouth = details.talk().wordOfMouth();
            var recommendation = details.talk().recommendation();
            return new DetailsInfo(
                    details.start().map(Object::toString).orElse(null),
                    spent.isPresent() ? spent.getAsDouble() : null,
                    details.departments(),
                    details.result().text(),
                    details.result().criterion().orElse(null),
                    amount.isPresent() ? amount.getAsDouble() : null,
                    details.result().toDelight(),
                    wordOfMouth.isPresent() ? wordOfMouth.getAsInt() : null,
                    recommendation.isPresent() ? recommendation.getAsInt() : null,
                    details.talk().mechanism(),
                    details.customers().involvement().code(),
                    details.customers().annoyanceMoved().orElse(null),
                    details.blocker());
        }
    }

    /** What the caller may do. */
    public record MayInfo(boolean plan, boolean prioritise) {}
}
