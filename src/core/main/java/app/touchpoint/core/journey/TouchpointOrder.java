package app.touchpoint.core.journey;

import static app.touchpoint.core.shared.Refusal.Reason.CONFLICT;
import static app.touchpoint.core.shared.Refusal.Reason.NOT_FOUND;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The order of a journey's touchpoints, over all phases.
 *
 * @param issues each once
 * @param version rises with every change; a change must name the version it was made for
 */
public record TouchpointOrder(List<IssueId> issues, long version) {
    public TouchpointOrder {
        issues = List.copyOf(issues);
        if (Set.copyOf(issues).size() != issues.size()) {
            throw new IllegalArgumentException("A touchpoint stands twice in the order");
        }
    }

    /**
     * Moves a touchpoint so that it directly follows another, or to the front.
     *
     * <p>Refused with {@code journey.changed} when the version is not the present one, and with {@code
     * journey.touchpoint.unknown} (id) for a touchpoint that is not in the order.
     *
     * @param after null to move to the front
     */
    public Outcome<TouchpointOrder> movedAfter(IssueId moved, @Nullable IssueId after, long expectedVersion) {
        if (version != expectedVersion) {
            return Outcome.refused(Refusal.of(CONFLICT, "journey.changed"));
        }
        for (IssueId named : after == null ? List.of(moved) : List.of(moved, after)) {
            if (!issues.contains(named)) {
                return Outcome.refused(Refusal.of(NOT_FOUND, "journey.touchpoint.unknown", named.value()));
            }
        }
        if (moved.equals(after)) {
            return Outcome.done(this);
        }
        List<IssueId> changed = new ArrayList<>(issues);
        changed.remove(moved);
        changed.add(after == null ? 0 : changed.indexOf(after) + 1, moved);
        return Outcome.done(new TouchpointOrder(changed, version + 1));
    }

    /**
     * Takes in touchpoints of a list somebody else ordered, such as a file: those already here keep their places, each
     * new one comes directly behind its predecessor in the list, or directly before its successor, or at the end.
     */
    public TouchpointOrder merged(List<IssueId> listed) {
        Set<IssueId> unique = new LinkedHashSet<>(listed);
        if (issues.containsAll(unique)) {
            return this;
        }
        List<IssueId> sequence = List.copyOf(unique);
        List<IssueId> result = new ArrayList<>(issues);
        Set<IssueId> here = new LinkedHashSet<>(issues);
        for (int i = 0; i < sequence.size(); i++) {
            IssueId candidate = sequence.get(i);
            if (here.add(candidate)) {
                result.add(placeOf(sequence, i, result, here), candidate);
            }
        }
        return new TouchpointOrder(result, version + 1);
    }

    private static int placeOf(List<IssueId> sequence, int i, List<IssueId> result, Set<IssueId> here) {
        if (i > 0) {
            return result.indexOf(sequence.get(i - 1)) + 1;
        }
        for (IssueId successor : sequence.subList(1, sequence.size())) {
            if (here.contains(successor)) {
                return result.indexOf(successor);
            }
        }
        return result.size();
    }
}
