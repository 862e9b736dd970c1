package app.touchpoint.core.touchpoint;

import app.touchpoint.core.shared.ChannelId;
import app.touchpoint.core.shared.PhaseId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a touchpoint stands in its journey.
 *
 * @param phase null while it has none
 * @param channel null while it has none
 * @param components names of the components, in the order to be shown
 * @param order its rank within the whole journey, lowest first; equal ranks are told apart by issue id
 */
public record Placement(@Nullable PhaseId phase, @Nullable ChannelId channel, List<String> components, long order) {
    public Placement {
        components = List.copyOf(components);
    }
}
