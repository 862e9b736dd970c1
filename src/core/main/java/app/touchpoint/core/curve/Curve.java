package app.touchpoint.core.curve;

import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.matrix.Column;
import app.touchpoint.core.matrix.Entry;
import app.touchpoint.core.matrix.Matrix;
import app.touchpoint.core.shared.PhaseId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * All touchpoints as a customer meets them: phase after phase, in each in journey order.
 *
 * @param stretches one per column of the matrix that has any, in its order; those without a phase last
 */
public record Curve(List<Stretch> stretches) {

    public Curve {
        stretches = List.copyOf(stretches);
    }

    /**
     * A phase of the curve.
     *
     * @param phase empty for touchpoints without one
     * @param entries in journey order, at least one
     */
    public record Stretch(Optional<Phase> phase, List<Entry> entries) {

        public Stretch {
            entries = List.copyOf(entries);
        }
    }

    /** The curve of a matrix, whatever its rows stand for. */
    public static Curve of(Matrix matrix) {
        Map<Optional<PhaseId>, List<Entry>> byPhase = new HashMap<>();
        List<Optional<PhaseId>> columns = matrix.columns().stream()
                .map((Column column) -> column.phase().map(Phase::id))
                .toList();
        for (Entry entry : matrix.entries()) {
            Optional<PhaseId> phase =
                    Optional.ofNullable(entry.touchpoint().placement().phase());
            // A phase that is gone has no column; the matrix shows its touchpoints among those without one.
            byPhase.computeIfAbsent(columns.contains(phase) ? phase : Optional.empty(), none -> new ArrayList<>())
                    .add(entry);
        }
        List<Stretch> stretches = new ArrayList<>();
        for (Column column : matrix.columns()) {
            List<Entry> entries = byPhase.getOrDefault(column.phase().map(Phase::id), List.of());
            if (!entries.isEmpty()) {
                stretches.add(new Stretch(column.phase(), entries));
            }
        }
        return new Curve(stretches);
    }

    /** The same touchpoints as somebody else sees them. */
    public Curve seen(UnaryOperator<Entry> by) {
        return new Curve(stretches.stream()
                .map(stretch -> new Stretch(
                        stretch.phase(), stretch.entries().stream().map(by).toList()))
                .toList());
    }

    /** All touchpoints in the order of the curve. */
    public List<Entry> entries() {
        return stretches.stream().flatMap(stretch -> stretch.entries().stream()).toList();
    }

    /** That phase alone; without any stretch where the curve has none of it. */
    public Curve only(PhaseId phase) {
        return new Curve(stretches.stream()
                .filter(stretch -> stretch.phase().map(Phase::id).equals(Optional.of(phase)))
                .toList());
    }

    /** At most so many touchpoints, the first ones. */
    public Curve first(int most) {
        List<Stretch> kept = new ArrayList<>();
        int left = most;
        for (Stretch stretch : stretches) {
            if (left > 0) {
                List<Entry> entries = stretch.entries()
                        .subList(0, Math.min(left, stretch.entries().size()));
                kept.add(new Stretch(stretch.phase(), entries));
                left -= entries.size();
            }
        }
        return new Curve(kept);
    }
}
