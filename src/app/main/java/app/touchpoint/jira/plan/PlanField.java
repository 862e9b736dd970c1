package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Refusal;
import java.math.BigDecimal;
import java.util.Optional;

/** A setting of the plan and what it accepts; its name in REST and in the form. */
enum PlanField {
    CAP("cap", 0, 1e18, Kind.FROM),
    DAY_RATE("dayRate", 0, 1e9, Kind.ABOVE),
    LOWEST_EFFORT("lowestEffort", 0, 1_000, Kind.ABOVE),
    ASYMMETRY("asymmetry", 1, 100, Kind.FROM),
    REACH_OF_UNKNOWN("reachOfUnknown", 0.5, 1, Kind.FROM),
    MEASURED("measured", 0, 1, Kind.ABOVE),
    MEASURED_BY_FEW("measuredByFew", 0, 1, Kind.ABOVE),
    OPINION("opinion", 0, 1, Kind.ABOVE),
    ENOUGH("enough", 1, 1_000_000, Kind.WHOLE),
    LEAST_NEED("leastNeed", 0, 10, Kind.FROM),
    MOST_PERSON_DAYS("mostPersonDays", 0, 10_000, Kind.ABOVE),
    MOST_DAYS("mostDays", 1, 3_650, Kind.WHOLE);

    private enum Kind {
        /** The least is accepted too. */
        FROM,
        /** It has to be more than the least. */
        ABOVE,
        /** As {@link #FROM}, and without a fraction. */
        WHOLE
    }

    private final String code;
    private final double least;
    private final double most;
    private final Kind kind;

    PlanField(String code, double least, double most, Kind kind) {
        this.code = code;
        this.least = least;
        this.most = most;
        this.kind = kind;
    }

    /** Its name. */
    String code() {
        return code;
    }

    /** Why a value is none of this; refused with {@code plan.rules.from}, {@code plan.rules.above} or {@code plan.rules.whole} (least, most). */
    Optional<Refusal> problem(BigDecimal value) {
        int atLeast = value.compareTo(BigDecimal.valueOf(least));
        boolean fits = (kind == Kind.ABOVE ? atLeast > 0 : atLeast >= 0)
                && value.compareTo(BigDecimal.valueOf(most)) <= 0
                && (kind != Kind.WHOLE || value.stripTrailingZeros().scale() <= 0);
        return fits ? Optional.empty() : Optional.of(refusal());
    }

    /** What it accepts, as a refusal. */
    Refusal refusal() {
        String accepted = switch (kind) {
            case FROM -> "plan.rules.from";
            case ABOVE -> "plan.rules.above";
            case WHOLE -> "plan.rules.whole";
        };
        return Refusal.of(Refusal.Reason.RULE, accepted, least, most);
    }
}
