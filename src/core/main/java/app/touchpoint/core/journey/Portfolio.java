package app.touchpoint.core.journey;

import app.touchpoint.core.profile.PortfolioDecision;
import app.touchpoint.core.profile.TouchpointState;
import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.PhaseId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * More or fewer touchpoints: what is to be added, merged and dropped, and what that moves.
 *
 * @param toAdd touchpoints that are planned or to be added, in the order given
 * @param toMerge those that are to be merged into another
 * @param toDrop those that are to go
 * @param gains contacts per month that each touchpoint that stays takes over, by touchpoint; only from known volumes. What goes itself
 *     gains nothing: its own successor does, and where there is none the contacts are lost
 * @param emptied phases that lose their last touchpoint, in id order
 * @see "method.md 1.1 P16, 1.3 Q-S4: add / merge / split / drop with consequence (volume moved, phases left empty)"
 */
public record Portfolio(
        List<Entry> toAdd, Moved toMerge, Moved toDrop, Map<IssueId, Long> gains, List<PhaseId> emptied) {
    /**
     * A touchpoint as the portfolio sees it.
     *
     * @param phase null while it has none
     * @param decision null while nobody has decided
     * @param successor who takes over its contacts; null where nobody does
     * @param contactsPerMonth null where unknown
     */
    public record Entry(
            IssueId touchpoint,
            @Nullable PhaseId phase,
            TouchpointState state,
            @Nullable PortfolioDecision decision,
            @Nullable IssueId successor,
            @Nullable Long contactsPerMonth) {
        boolean isAdded() {
            return !isDropped()
                    && !isMerged()
                    && (decision == PortfolioDecision.ADD || state == TouchpointState.PLANNED);
        }

        boolean isMerged() {
            return decision == PortfolioDecision.MERGE;
        }

        boolean isDropped() {
            return decision == PortfolioDecision.DROP
                    || (state == TouchpointState.TO_BE_DROPPED && decision != PortfolioDecision.MERGE);
        }

        private boolean goes() {
            return isMerged() || isDropped();
        }

        private boolean isThereNow() {
            return state == TouchpointState.EXISTING || state == TouchpointState.TO_BE_DROPPED;
        }
    }

    /**
     * Touchpoints that go, and their contacts.
     *
     * @param entries in the order given
     * @param contactsMoved contacts per month that a touchpoint that stays takes over in the end
     * @param contactsLost contacts per month that none takes over
     * @param unknown touchpoints whose volume nobody knows, which both sums lack
     */
    public record Moved(List<Entry> entries, long contactsMoved, long contactsLost, int unknown) {
        static Moved of(List<Entry> entries, Map<IssueId, IssueId> heirs) {
            long moved = 0;
            long lost = 0;
            int unknown = 0;
            for (Entry entry : entries) {
                Long contacts = entry.contactsPerMonth();
                if (contacts == null) {
                    unknown++;
                } else if (heirs.containsKey(entry.touchpoint())) {
                    moved += contacts;
                } else {
                    lost += contacts;
                }
            }
            return new Moved(List.copyOf(entries), moved, lost, unknown);
        }
    }

    public Portfolio {
        toAdd = List.copyOf(toAdd);
        gains = Map.copyOf(gains);
        emptied = List.copyOf(emptied);
    }

    /** The portfolio of a journey. */
    public static Portfolio of(Collection<Entry> touchpoints) {
        List<Entry> merged = touchpoints.stream().filter(Entry::isMerged).toList();
        List<Entry> dropped = touchpoints.stream().filter(Entry::isDropped).toList();
        Map<IssueId, IssueId> heirs = heirs(touchpoints);
        Map<IssueId, Long> gains = new HashMap<>();
        touchpoints.forEach(entry -> {
            IssueId heir = heirs.get(entry.touchpoint());
            if (heir != null && entry.contactsPerMonth() != null) {
                gains.merge(heir, entry.contactsPerMonth(), Long::sum);
            }
        });
        return new Portfolio(
                touchpoints.stream().filter(Entry::isAdded).toList(),
                Moved.of(merged, heirs),
                Moved.of(dropped, heirs),
                gains,
                emptied(touchpoints));
    }

    /** Who takes over in the end, by what goes: the first of its successors that does not go itself. */
    private static Map<IssueId, IssueId> heirs(Collection<Entry> touchpoints) {
        Map<IssueId, Entry> going = new HashMap<>();
        touchpoints.stream().filter(Entry::goes).forEach(entry -> going.put(entry.touchpoint(), entry));
        Map<IssueId, IssueId> heirs = new HashMap<>();
        for (Entry entry : going.values()) {
            Set<IssueId> passed = new HashSet<>();
            IssueId next = entry.successor();
            Entry gone = next == null ? null : going.get(next);
            while (gone != null && passed.add(gone.touchpoint())) {
                next = gone.successor();
                gone = next == null ? null : going.get(next);
            }
            if (next != null && gone == null) {
                heirs.put(entry.touchpoint(), next);
            }
        }
        return heirs;
    }

    /** Phases that have a touchpoint now and will have none: neither one that stays nor one that is added. */
    private static List<PhaseId> emptied(Collection<Entry> touchpoints) {
        Set<PhaseId> staying = new HashSet<>();
        Set<PhaseId> now = new HashSet<>();
        for (Entry entry : touchpoints) {
            PhaseId phase = entry.phase();
            if (phase != null) {
                if (entry.isThereNow()) {
                    now.add(phase);
                }
                if (!entry.goes() && (entry.isThereNow() || entry.isAdded())) {
                    staying.add(phase);
                }
            }
        }
        return now.stream()
                .filter(phase -> !staying.contains(phase))
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.toList());
    }
}
