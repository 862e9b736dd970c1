package app.touchpoint.jira.action;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.store.VetoRow;
import app.touchpoint.jira.store.VetoStore;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The veto of a touchpoint manager on an action. It stops nothing in Jira: it says on the action that it should not be done, and why.
 *
 * <p>Managers of the action's own project and of those of the touchpoints it improves may give one, in the name of their project; only
 * managers of that project may word it anew or lift it. What was said before is kept.
 */
@Component
public class Vetoes {

    private final Access access;
    private final VetoStore store;
    private final VetoedIssues vetoed;
    private final Clock clock;

    public Vetoes(Access access, VetoStore store, VetoedIssues vetoed, Clock clock) {
        this.access = access;
        this.store = store;
        this.vetoed = vetoed;
        this.clock = clock;
    }

    /** The veto that holds; one statement. */
    public Optional<VetoRow> on(long issueId) {
        return Optional.ofNullable(of(List.of(issueId)).get(issueId));
    }

    /** The vetoes that hold on these issues, by issue; a statement per 500. */
    public Map<Long, VetoRow> of(Collection<Long> issueIds) {
        return store.holdingOn(issueIds);
    }

    /** Whether the visitor may give the action a veto, or word anew or lift the one that holds. */
    boolean may(Action action, Optional<VetoRow> present) {
        return inNameOf(action, present).fold(allowed -> true, refusal -> false);
    }

    /**
     * Gives the action a veto, instead of the one that holds if there is one. Refused with {@code manager-needed} (project), {@code
     * veto-of-others} where the one that holds is of a project that the visitor may not see, {@code veto.reason.missing} or {@code
     * text.too-long}.
     */
    Outcome<VetoRow> give(Action action, String reason) {
        return inNameOf(action, on(action.visit().issue().getId()))
                .fold(allowed -> worded(reason).map(text -> given(action, allowed, text)), Outcome::refused);
    }

    /** Lifts the veto that holds. Refused with {@code veto-not-found} (key), {@code manager-needed} or {@code veto-of-others}. */
    Outcome<VetoRow> lift(Action action) {
        VetoRow present = on(action.visit().issue().getId()).orElse(null);
        if (present == null) {
            return Outcome.refused(Refusal.of(
                    Refusal.Reason.NOT_FOUND,
                    "veto-not-found",
                    action.visit().issue().getKey()));
        }
        return inNameOf(action, Optional.of(present)).map(allowed -> {
            liftBefore(Long.MAX_VALUE, present.issueId(), action.visit().userKey());
            vetoed.forget();
            return present;
        });
    }

    /** In the name of which project the visitor gives a veto, or changes the one that holds. */
    private Outcome<ProjectVisit> inNameOf(Action action, Optional<VetoRow> present) {
        if (action.visit().issue().isArchived()) {
            return access.doing(action.visit(), Deed.VETO).map(Visit::at);
        }
        if (present.isPresent()) {
            return inNameOf(present.get());
        }
        List<Visit> concerned = action.concerned();
        return concerned.stream()
                .filter(place -> access.may(place, Deed.VETO))
                .findFirst()
                .map(place -> Outcome.done(place.at()))
                .orElseGet(() -> access.doing(concerned.get(0), Deed.VETO).map(Visit::at));
    }

    private Outcome<ProjectVisit> inNameOf(VetoRow veto) {
        return access.enter(veto.projectId())
                .fold(
                        visit -> access.doing(visit, Deed.VETO),
                        refusal -> Outcome.refused(
                                refusal.reason() == Refusal.Reason.NOT_FOUND
                                        ? Refusal.of(Refusal.Reason.NOT_ALLOWED, "veto-of-others")
                                        : refusal));
    }

    private static Outcome<String> worded(String reason) {
        return reason.isBlank()
                ? Outcome.refused(Refusal.of(Refusal.Reason.RULE, "veto.reason.missing"))
                : Texts.bounded(reason);
    }

    /** The new one first: were it cut off here, the action would still have its veto. Of two given at once the later one stays. */
    private VetoRow given(Action action, ProjectVisit at, String reason) {
        long issueId = action.visit().issue().getId();
        String userKey = action.visit().userKey();
        VetoRow row = new VetoRow(
                store.add(issueId, at.project().getId(), reason, userKey, clock.instant()),
                issueId,
                at.project().getId(),
                reason,
                userKey,
                clock.instant(),
                null,
                null);
        liftBefore(row.id(), issueId, userKey);
        vetoed.forget();
        return row;
    }

    private void liftBefore(long vetoId, long issueId, String userKey) {
        store.ofIssue(issueId).stream()
                .filter(row -> row.holds() && row.id() < vetoId)
                .forEach(row -> store.lift(row.id(), userKey, clock.instant()));
    }
}
