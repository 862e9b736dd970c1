package app.touchpoint.core.journey;

import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.PhaseId;
import java.util.List;
import java.util.Optional;

/**
 * The journey of one project.
 *
 * @param phases in journey order, disabled ones included
 * @param channels in the order of the field's options
 * @param version rises with every change; a change must name the version it was made for
 */
public record Journey(List<Phase> phases, List<Channel> channels, long version) {
    public Journey {
        phases = List.copyOf(phases);
        channels = List.copyOf(channels);
    }

    /** The phase of that id; empty when it is not one of this journey. */
    public Optional<Phase> phase(PhaseId id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    /** The channel of that id; empty when it is not one of this journey. */
    public Optional<Channel> channel(ChannelId id) {
        return channels.stream().filter(channel -> channel.id().equals(id)).findFirst();
    }

    /** The first phase that takes touchpoints. */
    public Optional<Phase> firstEnabledPhase() {
        return phases.stream().filter(Phase::enabled).findFirst();
    }

    Journey withPhases(List<Phase> changed) {
        return new Journey(changed, channels, version + 1);
    }
}
