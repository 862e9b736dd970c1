package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.Proof;
import app.touchpoint.core.statistics.Difference;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.plan.PlanInfo.TouchpointInfo;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.CriterionStore;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What worked: the actions of a project that are done, verified ones first, then those that are not, then those of which it cannot be told yet. */
@Component
public class ProofList {

    private static final List<Class<? extends Proof>> ORDER =
            List.of(Proof.Verified.class, Proof.NotVerified.class, Proof.TooEarly.class);

    private static final List<String> CODES = List.of("verified", "not-verified", "too-early");

    private final PlanReader plans;
    private final CriterionStore criteria;
    private final PlanNames names;
    private final PlanWords words;

    public ProofList(PlanReader plans, CriterionStore criteria, PlanNames names, PlanWords words) {
        this.names = names;
        this.plans = plans;
        this.criteria = criteria;
        this.words = words;
    }

    /**
     * The list, and how many actions are done that nobody can judge.
     *
     * @param without how many name no criterion by which they are judged
     */
    record Proven(List<Line> lines, int without) {}

    /**
     * An action that is done.
     *
     * @param touchpoints those it improves, of those that the reader may see
     * @param criterion by what it is judged
     * @param proof {@code verified}, {@code not-verified} or {@code too-early}
     * @param sentence what that rests on, or what is lacking
     * @param improvement how much better, in the unit of the criterion, negative for worse; null where it cannot be told yet
     * @param p how probable such a difference is by chance; null where it cannot be told yet
     * @param quickWin whether it was a quick win
     */
    record Line(
            String issueKey,
            String summary,
            List<TouchpointInfo> touchpoints,
            String criterion,
            String proof,
            String sentence,
            @Nullable Double improvement,
            @Nullable Double p,
            boolean quickWin) {}

    /** What the plan costs, a statement per 500 criteria, and what names cost. */
    Proven of(Entered entered) {
        PlanReader.Plan plan = plans.of(entered);
        List<JudgedAction> done =
                plan.actions().stream().filter(JudgedAction::isDone).toList();
        List<JudgedAction> judged =
                done.stream().filter(action -> action.proof().isPresent()).toList();
        Map<Long, CriterionRow> known = criteria.ofIds(judged.stream()
                .flatMap(action -> action.planned().details().result().criterion().stream())
                .distinct()
                .toList());
        PlanNames.Lookup names = this.names.ofProject(entered.visit());
        return new Proven(
                judged.stream()
                        .sorted(Comparator.comparing((JudgedAction action) -> ORDER.indexOf(
                                        action.proof().orElseThrow().getClass()))
                                .thenComparing(action -> action.row().issueId(), Comparator.reverseOrder()))
                        .map(action -> line(action, known, names, plan.breaks()))
                        .toList(),
                done.size() - judged.size());
    }

    private Line line(
            JudgedAction action, Map<Long, CriterionRow> known, PlanNames.Lookup names, Map<Long, Integer> breaks) {
        Proof proof = action.proof().orElseThrow();
        Optional<Difference> difference = difference(proof);
        return new Line(
                names.issueKey(action.row().projectId(), action.row().issueNumber()),
                action.row().summary(),
                action.touchpoints().stream()
                        .map(touchpoint -> new TouchpointInfo(
                                names.issueKey(touchpoint.projectId(), touchpoint.issueNumber()),
                                touchpoint.summary(),
                                breaks.getOrDefault(touchpoint.issueId(), 0)))
                        .toList(),
                action.planned()
                        .details()
                        .result()
                        .criterion()
                        .map(known::get)
                        .map(row -> words.criterion(row.criterion()))
                        .orElse(""),
                CODES.get(ORDER.indexOf(proof.getClass())),
                words.sentence(proof),
                improvement(proof),
                difference.map(Difference::p).orElse(null),
                action.quickWin().state().isPresent());
    }

    private static @Nullable Double improvement(Proof proof) {
        if (proof instanceof Proof.Verified verified) {
            return verified.improvement();
        }
        return proof instanceof Proof.NotVerified not ? not.improvement() : null;
    }

    private static Optional<Difference> difference(Proof proof) {
        if (proof instanceof Proof.Verified verified) {
            return Optional.of(verified.difference());
        }
        return proof instanceof Proof.NotVerified not ? Optional.of(not.difference()) : Optional.empty();
    }
}
