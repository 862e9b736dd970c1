package app.touchpoint.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Whether an action is a quick win, and why.
 *
 * @param state empty when it is none
 * @param met what it fulfils
 * @param missed what it does not
 * @param decision the decision that was taken instead of the rule, if any
 * @see "method.md 3.5, rule and verified [OUR]; quick wins on top because they spur people on [S1]"
 */
public record QuickWin(
        Optional<QuickWinState> state,
        Set<QuickWinReason> met,
        Set<QuickWinReason> missed,
        Optional<Decision> decision) {
    public QuickWin {
        met = Set.copyOf(met);
        missed = Set.copyOf(missed);
    }

    /** How far an action has come, by the category of its status. */
    public enum Progress {
        /** Nobody has begun. */
        TO_DO,
        /** Somebody is at it. */
        IN_PROGRESS,
        /** It is done. */
        DONE,
        /** Nobody will do it any more: it was rejected, say, or is a duplicate. It is over and no success. */
        DROPPED
    }

    /**
     * A decision of a person against the rule, either way.
     *
     * @param isQuickWin what was decided
     * @param reason why; never blank
     */
    public record Decision(boolean isQuickWin, String reason) {
        public Decision {
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A decision against the rule has a reason.");
            }
        }
    }

    /**
     * What the state depends on besides the rule.
     *
     * @param progress how far it has come
     * @param before the state so far; empty when it was no quick win. What is done keeps its place although the need is gone
     * @param done the day by which it was done; empty while that is unknown
     * @param proof whether it worked; empty while it is not done
     */
    public record History(
            Progress progress, Optional<QuickWinState> before, Optional<LocalDate> done, Optional<Proof> proof) {}

    /** Applies the rule. */
    public static QuickWin of(
            ActionFacts facts, History history, Optional<Decision> decision, QuickWinRules rules, LocalDate today) {
        EnumSet<QuickWinReason> met = met(facts, rules, today);
        boolean is = decision.map(Decision::isQuickWin).orElseGet(() -> met.size() == QuickWinReason.values().length);
        Optional<QuickWinState> state = switch (history.progress()) {
            case DONE -> done(is, isTooLate(facts, history, decision, today), history, decision);
            case DROPPED -> Optional.empty();
            case TO_DO, IN_PROGRESS ->
                is || isOverdueQuickWin(facts, history, decision, today)
                        ? Optional.of(open(facts, history, today))
                        : Optional.empty();
        };
        return new QuickWin(state, met, EnumSet.complementOf(met), decision);
    }

    private static EnumSet<QuickWinReason> met(ActionFacts facts, QuickWinRules rules, LocalDate today) {
        EnumSet<QuickWinReason> met = EnumSet.noneOf(QuickWinReason.class);
        if (facts.need().orElse(-1) >= rules.leastNeed()) {
            met.add(QuickWinReason.NEED);
        }
        OptionalDouble days = facts.personDays();
        if (days.isPresent() && days.getAsDouble() >= 0 && days.getAsDouble() <= rules.mostPersonDays()) {
            met.add(QuickWinReason.EFFORT);
        }
        OptionalLong lead = leadTime(facts.dates(), today);
        if (lead.isPresent() && lead.getAsLong() >= 0 && lead.getAsLong() <= rules.mostDays()) {
            met.add(QuickWinReason.LEAD_TIME);
        }
        if (facts.departments() == 1) {
            met.add(QuickWinReason.ONE_DEPARTMENT);
        }
        if (facts.desiredResult()) {
            met.add(QuickWinReason.DESIRED_RESULT);
        }
        return met;
    }

    /** Days from the start, or from today where there is none, to the due day; empty without one. */
    private static OptionalLong leadTime(ActionFacts.Dates dates, LocalDate today) {
        return dates.due()
                .map(due ->
                        OptionalLong.of(ChronoUnit.DAYS.between(dates.start().orElse(today), due)))
                .orElseGet(OptionalLong::empty);
    }

    private static QuickWinState open(ActionFacts facts, History history, LocalDate today) {
        if (isOverdue(facts, today)) {
            return QuickWinState.EXPIRED;
        }
        return history.progress() == Progress.TO_DO ? QuickWinState.CANDIDATE : QuickWinState.RUNNING;
    }

    /** Without a start the lead time runs from today and is negative once due has passed: that is expired, not never. */
    private static boolean isOverdueQuickWin(
            ActionFacts facts, History history, Optional<Decision> decision, LocalDate today) {
        return decision.isEmpty() && history.before().isPresent() && isOverdue(facts, today);
    }

    private static boolean isOverdue(ActionFacts facts, LocalDate on) {
        return facts.dates().due().map(on::isAfter).orElse(false);
    }

    /** What expired stays so when it is done at last, unless the due day was corrected or somebody decided that it is a quick win. */
    private static boolean isTooLate(ActionFacts facts, History history, Optional<Decision> decision, LocalDate today) {
        return decision.isEmpty()
                && history.before().equals(Optional.of(QuickWinState.EXPIRED))
                && isOverdue(facts, history.done().orElse(today));
    }

    private static Optional<QuickWinState> done(
            boolean is, boolean tooLate, History history, Optional<Decision> decision) {
        if (decision.isPresent() ? !is : !is && history.before().isEmpty()) {
            return Optional.empty();
        }
        if (tooLate) {
            return Optional.of(QuickWinState.EXPIRED);
        }
        return Optional.of(history.proof()
                .map(proof -> {
                    if (proof instanceof Proof.Verified) {
                        return QuickWinState.VERIFIED;
                    }
                    return proof instanceof Proof.NotVerified ? QuickWinState.NOT_VERIFIED : QuickWinState.DONE;
                })
                .orElse(QuickWinState.DONE));
    }
}
