package app.touchpoint.core.journey;

import static app.touchpoint.core.shared.Refusal.Reason.CONFLICT;
import static app.touchpoint.core.shared.Refusal.Reason.NOT_FOUND;
import static app.touchpoint.core.shared.Refusal.Reason.RULE;

import app.touchpoint.core.shared.Names;
import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.core.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Every change of a journey's phases. Each names the version it was made for and is refused with {@code
 * journey.changed} when that is not the present one, so that of two people who change at once the second is told.
 *
 * <p>Further refusals: {@code journey.phase.unknown} (id); {@code journey.phase.name.blank}; {@code
 * journey.phase.name.long} (most characters); {@code journey.phase.name.taken} (name); {@code
 * journey.position.outside} (most).
 */
public final class JourneyChanges {
    private JourneyChanges() {}

    /**
     * Whether a phase of that name may be added, answered with the cleaned name. Its option must be made before the phase
     * has an id; {@link #added} takes it from there.
     */
    public static Outcome<String> checkedName(Journey journey, String name, long version) {
        return refusalOfName(journey, name, null, version)
                .<Outcome<String>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(Names.clean(name)));
    }

    /** Adds an enabled phase at the end. */
    public static Outcome<Journey> added(Journey journey, PhaseId id, String name, long version) {
        return checkedName(journey, name, version).map(clean -> {
            List<Phase> phases = new ArrayList<>(journey.phases());
            phases.add(new Phase(id, clean, true));
            return journey.withPhases(phases);
        });
    }

    /** Gives a phase another name; its own name in another spelling is fine. */
    public static Outcome<Journey> renamed(Journey journey, PhaseId id, String name, long version) {
        Optional<Refusal> refusal =
                refusalOfPhase(journey, id, version).or(() -> refusalOfName(journey, name, id, version));
        return refusal.<Outcome<Journey>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(
                        replaced(journey, id, phase -> new Phase(id, Names.clean(name), phase.enabled()))));
    }

    /** Enables or disables a phase. A phase is never deleted. */
    public static Outcome<Journey> enabled(Journey journey, PhaseId id, boolean enabled, long version) {
        return refusalOfPhase(journey, id, version)
                .<Outcome<Journey>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(replaced(journey, id, phase -> new Phase(id, phase.name(), enabled))));
    }

    /**
     * Moves a phase so that it stands at a position of the whole list, disabled phases counted.
     *
     * @param position from 0
     */
    public static Outcome<Journey> moved(Journey journey, PhaseId id, int position, long version) {
        Optional<Refusal> refusal = refusalOfPhase(journey, id, version);
        if (refusal.isPresent()) {
            return Outcome.refused(refusal.get());
        }
        return Positions.moved(journey.phases(), journey.phase(id).orElseThrow(), position)
                .map(journey::withPhases);
    }

    private static Journey replaced(Journey journey, PhaseId id, UnaryOperator<Phase> change) {
        return journey.withPhases(journey.phases().stream()
                .map(phase -> phase.id().equals(id) ? change.apply(phase) : phase)
                .toList());
    }

    private static Optional<Refusal> refusalOfPhase(Journey journey, PhaseId id, long version) {
        if (journey.version() != version) {
            return Optional.of(Refusal.of(CONFLICT, "journey.changed"));
        }
        return journey.phase(id).isPresent()
                ? Optional.empty()
                : Optional.of(Refusal.of(NOT_FOUND, "journey.phase.unknown", id.value()));
    }

    private static Optional<Refusal> refusalOfName(
            Journey journey, String name, @Nullable PhaseId except, long version) {
        if (journey.version() != version) {
            return Optional.of(Refusal.of(CONFLICT, "journey.changed"));
        }
        String clean = Names.clean(name);
        if (clean.isEmpty()) {
            return Optional.of(Refusal.of(RULE, "journey.phase.name.blank"));
        }
        if (clean.length() > Names.MAX_LENGTH) {
            return Optional.of(Refusal.of(RULE, "journey.phase.name.long", Names.MAX_LENGTH));
        }
        return journey.phases().stream()
                .filter(phase -> !phase.id().equals(except) && Names.same(phase.name(), clean))
                .findFirst()
                .map(taken -> Refusal.of(RULE, "journey.phase.name.taken", taken.name()));
    }
}
