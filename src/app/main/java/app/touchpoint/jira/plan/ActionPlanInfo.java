package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * One action with all that is planned of it.
 *
 * @param action as the plan shows it
 * @param details what people typed besides what the issue says
 * @param version of the details, to be sent with the next change; 0 while there are none
 * @param criteria by which its result can be judged
 */
public record ActionPlanInfo(
        ActionInfo action, DetailsInfo details, int version, List<CriterionChoice> criteria, MayInfo may) {

    /**
     * What people typed.
     *
     * @param start ISO day
     * @param effort person-days that were given in place of a field of the issue
     * @param budget planned money that was given in place of a field of the issue
     * @param criterion id of the criterion by which the result is judged; null also where the caller may not see it
     * @param amount the least improvement, in the criterion's unit
     * @param involvement code
     * @param completed ISO day on which it was really done; null where nobody said
     * @param doneSince ISO day on which its issue said first that it is done; null while it is not
     */
    public record DetailsInfo(
            @Nullable String start,
            @Nullable Double effort,
            @Nullable Double budget,
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
            String blocker,
            @Nullable String completed,
            @Nullable String doneSince) {

        static DetailsInfo of(ActionDetails details, Optional<LocalDate> doneSince) {
            var wordOfMouth = details.talk().wordOfMouth();
            var recommendation = details.talk().recommendation();
            return new DetailsInfo(
                    details.start().map(Object::toString).orElse(null),
                    boxed(details.cost().effort()),
                    boxed(details.cost().budget()),
                    boxed(details.cost().spent()),
                    details.departments(),
                    details.result().text(),
                    details.result().criterion().orElse(null),
                    boxed(details.result().amount()),
                    details.result().toDelight(),
                    wordOfMouth.isPresent() ? wordOfMouth.getAsInt() : null,
                    recommendation.isPresent() ? recommendation.getAsInt() : null,
                    details.talk().mechanism(),
                    details.customers().involvement().code(),
                    details.customers().annoyanceMoved().orElse(null),
                    details.blocker(),
                    details.completed().map(Object::toString).orElse(null),
                    doneSince.map(Object::toString).orElse(null));
        }

        private static @Nullable Double boxed(OptionalDouble number) {
            return number.isPresent() ? number.getAsDouble() : null;
        }
    }

    /**
     * A criterion by which the result can be judged.
     *
     * @param name what the reader calls it
     * @param touchpoint the summary of its touchpoint; null for the journey as a whole
     * @param type what kind of figure, by code
     * @param unit what it is told in; blank where the type says it
     * @param most the widest that two of its figures can lie apart; null where there is no limit
     */
    public record CriterionChoice(
            long id,
            String name,
            @Nullable String touchpoint,
            String type,
            String unit,
            @Nullable Double most) {}

    /**
     * What the caller may do.
     *
     * @param estimate give effort and budget here, since the issue has no fields for them
     */
    public record MayInfo(boolean plan, boolean prioritise, boolean estimate) {}
}
