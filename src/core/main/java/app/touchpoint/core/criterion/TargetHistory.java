package app.touchpoint.core.criterion;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.statistics.Direction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The targets of a criterion over time. What was measured is judged by the target of its day, so an old miss stays one.
 *
 * @param targets by day, earliest first; one per day
 */
public record TargetHistory(List<Target> targets) {
    /** No target yet. */
    public static final TargetHistory NONE = new TargetHistory(List.of());

    public TargetHistory {
        targets =
                targets.stream().sorted(Comparator.comparing(Target::validFrom)).toList();
        if (targets.stream().map(Target::validFrom).distinct().count() < targets.size()) {
            throw new IllegalArgumentException("Two targets from the same day on: " + targets);
        }
    }

    /** The target on a day; empty before the first. */
    public Optional<Target> on(LocalDate day) {
        return targets.stream()
                .filter(target -> !target.validFrom().isAfter(day))
                .reduce((earlier, later) -> later);
    }

    /**
     * With another target. One of the same day is replaced. Refused with {@code target.direction} (minimum, desired) when the
     * desired value is worse than the minimum.
     */
    public Outcome<TargetHistory> with(Target added, Direction direction) {
        if (!added.fits(direction)) {
            return Outcome.refused(
                    Refusal.of(Refusal.Reason.RULE, "target.direction", added.minimum(), added.desired()));
        }
        List<Target> all = new ArrayList<>(targets);
        all.removeIf(target -> target.validFrom().equals(added.validFrom()));
        all.add(added);
        return Outcome.done(new TargetHistory(all));
    }
}
