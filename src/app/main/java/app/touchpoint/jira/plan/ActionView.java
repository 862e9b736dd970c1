package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.ActionDetails;
import app.touchpoint.core.plan.Need;
import app.touchpoint.core.plan.Priority;
import app.touchpoint.core.plan.Proof;
import app.touchpoint.core.plan.QuickWin;
import app.touchpoint.core.plan.QuickWinReason;
import app.touchpoint.core.plan.QuickWinState;
import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlanInfo.PersonInfo;
import app.touchpoint.jira.plan.PlanInfo.PriorityInfo;
import app.touchpoint.jira.plan.PlanInfo.QuickWinInfo;
import app.touchpoint.jira.plan.PlanInfo.StatusInfo;
import app.touchpoint.jira.plan.PlanInfo.TouchpointInfo;
import app.touchpoint.jira.plan.PlanInfo.VetoInfo;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.VetoRow;
import com.atlassian.jira.issue.status.Status;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Shows one action with its priority explained. */
@Component
public class ActionView {

    private final PlanWords words;

    public ActionView(PlanWords words) {
        this.words = words;
    }

    /**
     * What an action is shown beside.
     *
     * @param vetoes those that hold, by issue id
     * @param money of the plan it belongs to; null for an action by itself
     * @param plan with the breaks of the touchpoints and the day of today
     */
    record Beside(
            PlanNames.Lookup names,
            Map<Long, VetoRow> vetoes,
            @Nullable PlanMoney money,
            PlanReader.Plan plan) {}

    /** Actions of one plan, in their order. */
    List<Shown> shown(List<JudgedAction> actions, Beside beside) {
        PlanWords.Shared shared = words.shared();
        return actions.stream()
                .map(action -> new Shown(action, info(action, beside, shared)))
                .toList();
    }

    ActionInfo info(JudgedAction action, Beside beside) {
        return info(action, beside, words.shared());
    }

    private ActionInfo info(JudgedAction action, Beside beside, PlanWords.Shared shared) {
        ActionRow row = action.row();
        ActionDetails details = action.planned().details();
        LocalDate due = row.terms().due();
        String owner = row.ownerKey();
        PlanMoney money = beside.money();
        return new ActionInfo(
                beside.names().issueKey(row.projectId(), row.issueNumber()),
                row.summary(),
                priority(action, beside.names(), shared),
                quickWin(action, shared),
                status(row.kind().statusId(), beside.plan().statuses()),
                owner == null ? null : person(owner, beside.names()),
                details.start().map(LocalDate::toString).orElse(null),
                due == null ? null : due.toString(),
                action.effort().personDays().isPresent()
                        ? action.effort().personDays().getAsDouble()
                        : null,
                action.effort().budget().isPresent() ? PlanMoney.planned(action) : null,
                PlanMoney.spent(action),
                action.touchpoints().stream()
                        .map(touchpoint -> new TouchpointInfo(
                                key(touchpoint, beside.names()),
                                touchpoint.summary(),
                                beside.plan().breaks().getOrDefault(touchpoint.issueId(), 0)))
                        .toList(),
                beside.names().components(row.componentIds()),
                details.departments(),
                action.isDropped(),
                veto(beside.vetoes().get(row.issueId()), beside.names()),
                action.isOverdue(beside.plan().today()),
                !details.blocker().isBlank(),
                details.blocker(),
                money == null ? null : money.fits(action));
    }

    /** A status that Jira no longer has keeps its id for a name. */
    static StatusInfo status(String id, Map<String, Status> statuses) {
        Status status = statuses.get(id);
        return status == null
                ? new StatusInfo(id, id, "undefined")
                : new StatusInfo(id, status.getName(), ActionStatuses.category(status));
    }

    /** The touchpoint whose need counts, or which lacks evidence; empty where the action improves none. */
    static Optional<TouchpointRow> counting(JudgedAction action) {
        Optional<Need> need = action.priority() instanceof Priority.Scored scored
                ? Optional.of(scored.need())
                : ((Priority.Open) action.priority()).need();
        return need.flatMap(counts -> action.touchpoints().stream()
                .filter(touchpoint -> touchpoint.issueId() == counts.issue().value())
                .findFirst());
    }

    private static PriorityInfo priority(JudgedAction action, PlanNames.Lookup names, PlanWords.Shared shared) {
        TouchpointRow touchpoint = counting(action).orElse(null);
        String key = touchpoint == null ? null : key(touchpoint, names);
        String sentence = shared.sentence(action.priority(), touchpoint);
        if (action.priority() instanceof Priority.Open open) {
            return new PriorityInfo(null, open.missing().code(), key, Map.of(), sentence);
        }
        Priority.Scored scored = (Priority.Scored) action.priority();
        Map<String, Double> components = new LinkedHashMap<>();
        components.put("need", scored.need().value());
        components.put("importance", scored.need().importance());
        if (scored.need().toDelight()) {
            components.put("potential", scored.need().potential());
        } else {
            components.put("gap", scored.need().gap());
        }
        components.put("asymmetry", scored.asymmetry());
        components.put("reach", scored.reach());
        components.put("confidence", scored.confidence());
        components.put("effort", scored.effortInDays());
        return new PriorityInfo(
                scored.value(),
                null,
                key,
                components,
                action.effort().isEstimated() ? sentence : sentence + " " + shared.unestimated());
    }

    private QuickWinInfo quickWin(JudgedAction action, PlanWords.Shared shared) {
        QuickWin quickWin = action.quickWin();
        return new QuickWinInfo(
                quickWin.state().map(QuickWinState::code).orElse(null),
                codes(quickWin.met()),
                codes(quickWin.missed()),
                quickWin.decision().map(QuickWin.Decision::isQuickWin).orElse(null),
                quickWin.decision().map(QuickWin.Decision::reason).orElse(""),
                shared.sentence(quickWin),
                action.proof().map(ActionView::code).orElse(null),
                action.proof().map(words::sentence).orElse(""));
    }

    private static String code(Proof proof) {
        if (proof instanceof Proof.Verified) {
            return "verified";
        }
        return proof instanceof Proof.NotVerified ? "not-verified" : "too-early";
    }

    private static List<String> codes(Set<QuickWinReason> reasons) {
        return Stream.of(QuickWinReason.values())
                .filter(reasons::contains)
                .map(QuickWinReason::code)
                .toList();
    }

    private PersonInfo person(String userKey, PlanNames.Lookup names) {
        return new PersonInfo(names.hidesPeople() ? "" : userKey, names.person(userKey));
    }

    private @Nullable VetoInfo veto(@Nullable VetoRow veto, PlanNames.Lookup names) {
        return veto == null
                ? null
                : new VetoInfo(
                        veto.reason(),
                        person(veto.givenBy(), names).name(),
                        veto.givenAt().toString());
    }

    private static String key(TouchpointRow touchpoint, PlanNames.Lookup names) {
        return names.issueKey(touchpoint.projectId(), touchpoint.issueNumber());
    }
}
