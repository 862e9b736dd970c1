package app.touchpoint.core.matrix;

import app.touchpoint.core.rating.Classification;
import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.touchpoint.Gap;
import app.touchpoint.core.touchpoint.Ratings;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * How rater groups see touchpoints, of what may be shown to the reader; each map lacks touchpoints of which nothing may be.
 *
 * @param views by issue id and group
 * @param gaps perception gaps by issue id, employees first
 * @param keptBack ids of touchpoints of which the reader does not know yet what customers think; neither that nor a gap is among the others
 * @param thresholds what makes a class of a group's view where a touchpoint has no expectation of its own
 */
public record Opinions(
        Map<Long, Map<RaterGroup, GroupView.Shown>> views,
        Map<Long, List<PerceptionGap>> gaps,
        Set<Long> keptBack,
        Thresholds thresholds) {
    /** Nobody has said anything. */
    public static final Opinions NONE = new Opinions(Map.of(), Map.of(), Set.of(), Thresholds.DEFAULT);

    /**
     * The internal group whose perception gaps are shown where no row names one: employees where they have a gap at any of the touchpoints, else
     * managers. Groups are never mixed in one figure. Empty where none has a gap.
     */
    public Optional<RaterGroup> inside(Collection<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> gaps.getOrDefault(entry.touchpoint().issueId().value(), List.of()).stream())
                .map(PerceptionGap::internal)
                .min(Comparator.naturalOrder());
    }

    /**
     * The values of an aspect in the eyes of the group whose row a touchpoint is looked at in, and in all other rows the plain values or the
     * perception gaps of the group that {@link #inside} names.
     *
     * @param plain what holds for touchpoints whoever looks
     * @param entries all that are looked at
     */
    public Values of(Aspect aspect, Values plain, Collection<Entry> entries) {
        Optional<RaterGroup> inside = aspect == Aspect.PERCEPTION ? inside(entries) : Optional.empty();
        return new Values() {
            @Override
            public OptionalDouble of(RowKey row, Entry entry) {
                Optional<RaterGroup> group = groupOf(row);
                if (aspect == Aspect.PERCEPTION) {
                    return gap(group.or(() -> inside), entry)
                            .map(found -> OptionalDouble.of(found.value()))
                            .orElseGet(OptionalDouble::empty);
                }
                if (group.isEmpty() || !aspect.restsOnIst()) {
                    return plain.of(row, entry);
                }
                return view(group.get(), entry)
                        .flatMap(view -> seen(aspect, view, entry))
                        .map(OptionalDouble::of)
                        .orElseGet(OptionalDouble::empty);
            }

            @Override
            public Optional<Backing> backing(RowKey row, Entry entry) {
                Optional<RaterGroup> group = groupOf(row);
                if (aspect == Aspect.PERCEPTION) {
                    return gap(group.or(() -> inside), entry).flatMap(found -> ofBoth(found, entry));
                }
                if (group.isEmpty() || !aspect.restsOnIst()) {
                    return plain.backing(row, entry);
                }
                return view(group.get(), entry)
                        .map(Backing::of)
                        .map(backing -> aspect == Aspect.IST ? backing : backing.withoutInterval());
            }

            /** Of the plain values alone: of what a group said no test is made. */
            @Override
            public Optional<Movement> movement(RowKey row, Entry entry) {
                return groupOf(row).isEmpty() ? plain.movement(row, entry) : Optional.empty();
            }

            @Override
            public Set<Long> counted(Entry entry) {
                return plain.counted(entry);
            }

            @Override
            public Optional<Classification> classification(RowKey row, Entry entry) {
                Optional<RaterGroup> group = groupOf(row);
                if (group.isEmpty()) {
                    return entry.classification();
                }
                Ratings ratings = entry.touchpoint().ratings();
                return view(group.get(), entry)
                        .map(view -> view.classified(ratings.soll(), ratings.minimum(), thresholds));
            }
        };
    }

    private Optional<Backing> ofBoth(PerceptionGap gap, Entry entry) {
        return view(gap.internal(), entry)
                .flatMap(ours -> view(RaterGroup.CUSTOMER, entry).map(theirs -> Backing.of(gap, ours, theirs)));
    }

    private static Optional<RaterGroup> groupOf(RowKey row) {
        return row instanceof RowKey.ByName byName && byName.kind() == RowKind.GROUP
                ? Coded.find(RaterGroup.class, byName.name())
                : Optional.empty();
    }

    private Optional<GroupView.Shown> view(RaterGroup group, Entry entry) {
        return Optional.ofNullable(
                views.getOrDefault(entry.touchpoint().issueId().value(), Map.of())
                        .get(group));
    }

    /** What a group said last is no change, for it was never asked before. */
    private static Optional<Double> seen(Aspect aspect, GroupView.Shown view, Entry entry) {
        return switch (aspect) {
            case IST -> Optional.of(view.mean().value());
            case GAP -> view.gap(entry.touchpoint().soll()).map(Gap::value);
            case SOLL, CHANGE, PERCEPTION, IMPORTANCE, ACTIONS -> Optional.empty();
        };
    }

    private Optional<PerceptionGap> gap(Optional<RaterGroup> internal, Entry entry) {
        return gaps.getOrDefault(entry.touchpoint().issueId().value(), List.of()).stream()
                .filter(found ->
                        internal.filter(group -> group == found.internal()).isPresent())
                .findFirst();
    }
}
