package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.plan.PlanReader.Plan;
import app.touchpoint.jira.store.ActionDetailsRow;
import app.touchpoint.jira.store.ActionRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one action to somebody, and takes what they plan of it. */
@Component
public class PlannedActions {

    /** The code of the refusal of who has not seen the last change. */
    static final String STALE = "plan.stale";

    private final Access access;
    private final ActionTables tables;
    private final ActionModel model;
    private final PlanReader plans;
    private final ActionCriteria criteria;

    public PlannedActions(
            Access access, ActionTables tables, ActionModel model, PlanReader plans, ActionCriteria criteria) {
        this.access = access;
        this.tables = tables;
        this.model = model;
        this.plans = plans;
        this.criteria = criteria;
    }

    /**
     * An action before a visitor.
     *
     * @param plan with this action alone
     */
    record Seen(Visit visit, Plan plan) {
        JudgedAction action() {
            return plan.actions().get(0);
        }
    }

    /** Refused as by {@link Access#see(String)}, or with {@code action-needed} (key) for an issue that is no action to the visitor. */
    Outcome<Seen> see(String issueKey) {
        return access.see(issueKey).fold(this::seen, Outcome::refused);
    }

    /**
     * Stores details in place of those of that version.
     *
     * @return what does not fit, by field; nothing was stored unless it is empty. Refused with {@code edit-issue-needed} or {@link #STALE}
     */
    Outcome<Map<String, Refusal>> plan(Seen seen, ActionDetails details, int version) {
        return access.doing(seen.visit(), Deed.PLAN)
                .fold(
                        allowed -> {
                            Map<String, Refusal> problems = problems(seen, details);
                            ActionDetailsRow now = seen.action().planned();
                            return problems.isEmpty()
                                    ? stored(
                                            allowed,
                                            new ActionDetailsRow(
                                                    now.issueId(),
                                                    now.projectId(),
                                                    version,
                                                    keepingWhatIsHidden(seen, details),
                                                    now.decision()))
                                    : Outcome.done(problems);
                        },
                        Outcome::refused);
    }

    /**
     * Decides whether the action is a quick win, whatever the rule says.
     *
     * @param decided null to let the rule hold
     * @return nothing; refused with {@code manager-needed}, {@link #STALE}, {@code plan.quick-win.reason-needed} or {@code text.too-long}
     */
    Outcome<Map<String, Refusal>> decide(Seen seen, @Nullable Boolean decided, String reason, int version) {
        return access.doing(seen.visit(), Deed.PRIORITISE)
                .fold(
                        allowed -> {
                            if (decided != null && reason.isBlank()) {
                                return Outcome.refused(Refusal.of(Refusal.Reason.RULE, "plan.quick-win.reason-needed"));
                            }
                            ActionDetailsRow now = seen.action().planned();
                            return Texts.bounded(reason)
                                    .fold(
                                            text -> stored(
                                                    allowed,
                                                    new ActionDetailsRow(
                                                            now.issueId(),
                                                            now.projectId(),
                                                            version,
                                                            now.details(),
                                                            decided == null
                                                                    ? Optional.empty()
                                                                    : Optional.of(
                                                                            new QuickWin.Decision(decided, text)))),
                                            Outcome::refused);
                        },
                        Outcome::refused);
    }

    private Outcome<Map<String, Refusal>> stored(Visit visit, ActionDetailsRow row) {
        if (!tables.details().save(row, visit.userKey())) {
            return Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, STALE));
        }
        model.refresh(visit.issue());
        return Outcome.done(Map.of());
    }

    private Outcome<Seen> seen(Visit visit) {
        ActionRow row = model.of(visit.issue());
        if (row != null) {
            boolean ofType = model.isOfType(visit.issue());
            Plan plan = plans.ofAction(row, ofType, visit.user());
            if (ofType || !plan.actions().get(0).touchpoints().isEmpty()) {
                return Outcome.done(new Seen(visit, plan));
            }
        }
        return Outcome.refused(
                Refusal.of(Refusal.Reason.RULE, "action-needed", visit.issue().getKey()));
    }

    /**
     * Whether effort and budget can be given here: where the issue has no fields for them. What was given before it came to have them counts
     * until the fields say something, and can be taken back.
     */
    boolean mayEstimate(Seen seen) {
        ActionDetails.Cost cost = seen.action().planned().details().cost();
        return !model.isOfType(seen.visit().issue())
                || cost.effort().isPresent()
                || cost.budget().isPresent();
    }

    private Map<String, Refusal> problems(Seen seen, ActionDetails details) {
        Map<String, Refusal> problems = new LinkedHashMap<>(details.problems(
                Optional.ofNullable(seen.action().row().terms().due()),
                seen.plan().today()));
        ActionDetails now = seen.action().planned().details();
        if (model.isOfType(seen.visit().issue())) {
            refuseField(problems, "effort", details.cost().effort(), now.cost().effort());
            refuseField(problems, "budget", details.cost().budget(), now.cost().budget());
        }
        details.result()
                .criterion()
                .filter(id -> !now.result().criterion().equals(Optional.of(id)))
                .filter(id -> !criteria.isOne(id, seen.action().touchpoints()))
                .ifPresent(id -> problems.put(
                        "criterion", Refusal.of(Refusal.Reason.RULE, "plan.criterion.unknown", Long.toString(id))));
        if (problems.isEmpty() && isAimedAnew(now.result(), details.result())) {
            criteria.problem(
                            details.result().criterion().orElseThrow(),
                            details.result().amount().orElseThrow(),
                            seen.action().touchpoints())
                    .ifPresent(refusal -> problems.put("amount", refusal));
        }
        return problems;
    }

    /** Whether an improvement of a criterion is named that was not before: a scale that shrank since hinders nobody from saying something else. */
    private static boolean isAimedAnew(ActionDetails.Result now, ActionDetails.Result wanted) {
        return wanted.criterion().isPresent()
                && wanted.amount().isPresent()
                && !(wanted.criterion().equals(now.criterion())
                        && wanted.amount().equals(now.amount()));
    }

    /** What a field of the issue says is said there and nowhere else. */
    private static void refuseField(
            Map<String, Refusal> problems, String field, OptionalDouble wanted, OptionalDouble now) {
        if (wanted.isPresent() && !wanted.equals(now)) {
            problems.put(field, Refusal.of(Refusal.Reason.RULE, "plan.effort.is-a-field"));
        }
    }

    /** Who does not see the criterion cannot take it away by naming none. */
    private ActionDetails keepingWhatIsHidden(Seen seen, ActionDetails details) {
        Optional<Long> chosen = seen.action().planned().details().result().criterion();
        boolean isHidden = chosen.filter(id -> !criteria.isOne(id, seen.action().touchpoints()))
                .isPresent();
        return isHidden && details.result().criterion().isEmpty() ? details.judgedBy(chosen) : details;
    }
}
