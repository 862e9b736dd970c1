package app.touchpoint.core.plan;

import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What is planned of an action besides what its issue says (who, by when, and where its type has the fields for it effort and planned budget).
 *
 * @param start from when; empty when nobody has said
 * @param cost what it takes, as far as the issue has no field for that
 * @param departments names of those who have to work on it, each once
 * @param result what is to come of it
 * @param talk how it makes people talk
 * @param customers how customers take part and what they are spared
 * @param blocker what keeps it from being done; empty for nothing
 * @param completed the day on which it was really done, where that was before its issue said so; empty when nobody has said
 * @see "method.md 1.4, Q-T1 to Q-T4; desired result [A1]"
 */
public record ActionDetails(
        Optional<LocalDate> start,
        Cost cost,
        List<String> departments,
        Result result,
        Talk talk,
        Customers customers,
        String blocker,
        Optional<LocalDate> completed) {

    /** The strongest effect on word of mouth or recommendation. */
    public static final int STRONGEST = 3;

    /** How many departments there may be. */
    public static final int MOST_DEPARTMENTS = 50;

    /** Nothing said. */
    public static final ActionDetails EMPTY = new ActionDetails(
            Optional.empty(),
            new Cost(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty()),
            List.of(),
            new Result("", Optional.empty(), OptionalDouble.empty(), false),
            new Talk(OptionalInt.empty(), OptionalInt.empty(), ""),
            new Customers(Involvement.NONE, Optional.empty()),
            "");

    /** What is planned while nobody has said when it was done. */
    public ActionDetails(
            Optional<LocalDate> start,
            Cost cost,
            List<String> departments,
            Result result,
            Talk talk,
            Customers customers,
            String blocker) {
        this(start, cost, departments, result, talk, customers, blocker, Optional.empty());
    }

    public ActionDetails {
        departments = departments.stream()
                .map(Names::clean)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }

    /**
     * What an action takes; nothing of it is negative.
     *
     * @param effort person-days, of an issue without a field for them
     * @param budget planned money, of an issue without a field for it
     * @param spent money that is gone already
     */
    public record Cost(OptionalDouble effort, OptionalDouble budget, OptionalDouble spent) {}

    /**
     * What is to come of an action.
     *
     * @param text in words; empty when nobody has said
     * @param criterion id of the criterion by which it is judged
     * @param amount the least improvement in the unit of the criterion, above 0
     * @param toDelight whether the purpose is delight, which makes the need one of word of mouth
     */
    public record Result(String text, Optional<Long> criterion, OptionalDouble amount, boolean toDelight) {

        /** Whether it is said. */
        public boolean isStated() {
            return !text.isBlank();
        }
    }

    /**
     * How an action makes people talk.
     *
     * @param wordOfMouth from 0 (nobody will tell it) to {@value ActionDetails#STRONGEST}
     * @param recommendation from 0 to {@value ActionDetails#STRONGEST}
     * @param mechanism how recommendations come about: ask, trigger, thank
     */
    public record Talk(OptionalInt wordOfMouth, OptionalInt recommendation, String mechanism) {}

    /**
     * What customers have to do with it.
     *
     * @param annoyanceMoved whether annoyance moves from the customer to us; empty when nobody has said
     */
    public record Customers(Involvement involvement, Optional<Boolean> annoyanceMoved) {}

    /** The same begun on a day. */
    public ActionDetails startingOn(LocalDate day) {
        return new ActionDetails(Optional.of(day), cost, departments, result, talk, customers, blocker, completed);
    }

    /** The same judged by another criterion. */
    public ActionDetails judgedBy(Optional<Long> criterion) {
        return new ActionDetails(
                start,
                cost,
                departments,
                new Result(result.text(), criterion, result.amount(), result.toDelight()),
                talk,
                customers,
                blocker,
                completed);
    }

    /** The same really done on a day; empty where nobody says. */
    public ActionDetails completedOn(Optional<LocalDate> day) {
        return new ActionDetails(start, cost, departments, result, talk, customers, blocker, day);
    }

    /**
     * What does not fit, by field ({@code start}, {@code spent}, …); empty when all does.
     *
     * @param due the due day of the issue
     * @param today nothing can have been done later than that
     */
    public Map<String, Refusal> problems(Optional<LocalDate> due, LocalDate today) {
        Map<String, Refusal> problems = problems(due);
        if (completed.isPresent() && completed.get().isAfter(today)) {
            refuse(problems, "completed", "plan.completed.future");
        } else if (completed.isPresent() && start.isPresent() && completed.get().isBefore(start.get())) {
            refuse(
                    problems,
                    "completed",
                    "plan.completed.before-start",
                    start.get().toString());
        }
        return problems;
    }

    /** The same of what has not been done yet. */
    public Map<String, Refusal> problems(Optional<LocalDate> due) {
        Map<String, Refusal> problems = new LinkedHashMap<>();
        if (start.isPresent() && due.isPresent() && start.get().isAfter(due.get())) {
            refuse(problems, "start", "plan.start.after-due", due.get().toString());
        }
        amount(problems, "effort", cost.effort());
        amount(problems, "budget", cost.budget());
        amount(problems, "spent", cost.spent());
        if (departments.size() > MOST_DEPARTMENTS
                || departments.stream().anyMatch(name -> name.length() > Names.MAX_LENGTH)) {
            refuse(problems, "departments", "plan.departments.too-many", MOST_DEPARTMENTS, Names.MAX_LENGTH);
        }
        if (result.amount().isPresent() && !(result.amount().getAsDouble() > 0 && isMoney(result.amount()))) {
            refuse(problems, "amount", "plan.amount.not-positive");
        }
        if (!isEffect(talk.wordOfMouth())) {
            refuse(problems, "wordOfMouth", "plan.effect.out-of-range", STRONGEST);
        }
        if (!isEffect(talk.recommendation())) {
            refuse(problems, "recommendation", "plan.effect.out-of-range", STRONGEST);
        }
        bounded(problems, "desiredResult", result.text());
        bounded(problems, "mechanism", talk.mechanism());
        bounded(problems, "blocker", blocker);
        return problems;
    }

    private static void amount(Map<String, Refusal> problems, String field, OptionalDouble amount) {
        if (!isMoney(amount)) {
            refuse(problems, field, "plan.effort.out-of-range", (long) Effort.MOST);
        }
    }

    private static void bounded(Map<String, Refusal> problems, String field, String text) {
        Texts.bounded(text).fold(fits -> fits, refusal -> {
            problems.put(field, refusal);
            return text;
        });
    }

    private static void refuse(Map<String, Refusal> problems, String field, String code, Object... arguments) {
        problems.put(field, Refusal.of(Refusal.Reason.RULE, code, arguments));
    }

    private static boolean isEffect(OptionalInt effect) {
        return effect.isEmpty() || (effect.getAsInt() >= 0 && effect.getAsInt() <= STRONGEST);
    }

    private static boolean isMoney(OptionalDouble amount) {
        return amount.isEmpty() || (amount.getAsDouble() >= 0 && amount.getAsDouble() <= Effort.MOST);
    }
}
