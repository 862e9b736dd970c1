package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.PriorityRules;
import app.touchpoint.core.plan.PriorityRules.Confidence;
import app.touchpoint.core.plan.QuickWinRules;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a plan as REST takes and gives them; what is missing gets the method's default.
 *
 * @param cap how much money there is; null for no cap
 * @param dayRate what a person-day costs
 * @param lowestEffort person-days that count at least
 * @param asymmetry what the need of a disappointing touchpoint is multiplied by, at least 1
 * @param reachOfUnknown reach where nobody knows the contacts, from 0.5 to 1
 * @param measured confidence in what enough customers said, above 0 to 1, like the next two
 * @param enough from how many customers on a measurement is trusted fully
 * @param leastNeed of a quick win, from 0 to 10
 * @param mostPersonDays of a quick win
 * @param mostDays of a quick win, from start to due
 */
public record PlanRulesInfo(
        @Nullable BigDecimal cap,
        @Nullable Double dayRate,
        @Nullable Double lowestEffort,
        @Nullable Double asymmetry,
        @Nullable Double reachOfUnknown,
        @Nullable Double measured,
        @Nullable Double measuredByFew,
        @Nullable Double opinion,
        @Nullable Integer enough,
        @Nullable Double leastNeed,
        @Nullable Double mostPersonDays,
        @Nullable Integer mostDays) {

    static PlanRulesInfo of(PlanRules rules) {
        Confidence confidence = rules.priority().confidence();
        return new PlanRulesInfo(
                rules.cap(),
                rules.priority().dayRate(),
                rules.priority().lowestEffort(),
                rules.priority().asymmetry(),
                rules.priority().reachOfUnknown(),
                confidence.measured(),
                confidence.measuredByFew(),
                confidence.opinion(),
                confidence.enough(),
                rules.quickWin().leastNeed(),
                rules.quickWin().mostPersonDays(),
                rules.quickWin().mostDays());
    }

    /** What does not fit, by field; empty when all does. */
    Map<String, Refusal> problems() {
        Map<String, Refusal> problems = new LinkedHashMap<>();
        for (PlanField field : PlanField.values()) {
            BigDecimal value = value(field);
            if (value != null) {
                field.problem(value).ifPresent(refusal -> problems.put(field.code(), refusal));
            }
        }
        return problems;
    }

    /** One of them as it was given. */
    @Nullable
    BigDecimal value(PlanField field) {
        Number value = switch (field) {
            case CAP -> cap;
            case DAY_RATE -> dayRate;
            case LOWEST_EFFORT -> lowestEffort;
            case ASYMMETRY -> asymmetry;
            case REACH_OF_UNKNOWN -> reachOfUnknown;
            case MEASURED -> measured;
            case MEASURED_BY_FEW -> measuredByFew;
            case OPINION -> opinion;
            case ENOUGH -> enough;
            case LEAST_NEED -> leastNeed;
            case MOST_PERSON_DAYS -> mostPersonDays;
            case MOST_DAYS -> mostDays;
        };
        return value == null ? null : new BigDecimal(value.toString());
    }

    /** The rules, where there are no {@link #problems}; else refused with {@code plan.rules.invalid}. */
    Outcome<PlanRules> rules() {
        if (!problems().isEmpty()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "plan.rules.invalid"));
        }
        PriorityRules priority = PriorityRules.DEFAULT;
        QuickWinRules quickWin = QuickWinRules.DEFAULT;
        double need = Objects.requireNonNullElse(leastNeed, quickWin.leastNeed());
        double personDays = Objects.requireNonNullElse(mostPersonDays, quickWin.mostPersonDays());
        int days = Objects.requireNonNullElse(mostDays, quickWin.mostDays());
        return PriorityRules.of(
                        Objects.requireNonNullElse(dayRate, priority.dayRate()),
                        Objects.requireNonNullElse(lowestEffort, priority.lowestEffort()),
                        Objects.requireNonNullElse(asymmetry, priority.asymmetry()),
                        Objects.requireNonNullElse(reachOfUnknown, priority.reachOfUnknown()),
                        new Confidence(
                                Objects.requireNonNullElse(
                                        measured, priority.confidence().measured()),
                                Objects.requireNonNullElse(
                                        measuredByFew, priority.confidence().measuredByFew()),
                                Objects.requireNonNullElse(
                                        opinion, priority.confidence().opinion()),
                                Objects.requireNonNullElse(
                                        enough, priority.confidence().enough())))
                .map(rules -> new PlanRules(rules, new QuickWinRules(need, personDays, days), cap));
    }
}
