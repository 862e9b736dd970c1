package app.touchpoint.core.matrix;

import app.touchpoint.core.rating.GroupView;
import app.touchpoint.core.rating.PerceptionGap;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.core.touchpoint.Gap;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How rater groups see touchpoints, of what may be shown to the reader; each map lacks touchpoints of which nothing may be.
 *
 * @param views by issue id and group
 * @param gaps perception gaps by issue id, employees first
 */
public record Opinions(Map<Long, Map<RaterGroup, GroupView.Shown>> views, Map<Long, List<PerceptionGap>> gaps) {
    /** Nobody has said anything. */
    public static final Opinions NONE = new Opinions(Map.of(), Map.of());

    private static final Comparator<PerceptionGap> WIDEST = Comparator.comparingDouble(gap -> Math.abs(gap.value()));

    /**
     * The values of an aspect in the eyes of the group whose row a touchpoint is looked at in, and in all other rows the plain values or, of
     * perception gaps, the widest.
     *
     * @param plain what holds for touchpoints whoever looks
     */
    public Values of(Aspect aspect, Values plain) {
        return new Values() {
            @Override
            public OptionalDouble of(RowKey row, Entry entry) {
                Optional<RaterGroup> group = groupOf(row);
                if (aspect == Aspect.PERCEPTION) {
                    return gap(group, entry)
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
                    return gap(group, entry)
                            .map(found -> Math.min(found.internalPeople(), found.customerPeople()))
                            .map(people -> new Backing(people, Optional.empty(), Optional.empty(), Optional.empty()));
                }
                if (group.isEmpty() || !aspect.restsOnIst()) {
                    return plain.backing(row, entry);
                }
                return view(group.get(), entry)
                        .map(view -> new Backing(
                                view.people(),
                                Optional.of(LocalDate.ofInstant(view.latest(), ZoneOffset.UTC)),
                                Optional.empty(),
                                Optional.empty()));
            }
        };
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

    private Optional<PerceptionGap> gap(Optional<RaterGroup> group, Entry entry) {
        return gaps.getOrDefault(entry.touchpoint().issueId().value(), List.of()).stream()
                .filter(found -> group.isEmpty() || group.get() == found.internal())
                .max(WIDEST);
    }
}
