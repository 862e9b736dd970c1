package app.touchpoint.core.imports;

import app.touchpoint.core.shared.Reading;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line says, or an existing touchpoint has, beyond its phase and summary.
 *
 * @param channel name; null when none is said
 * @param components names; empty when none is said
 * @param scores the numbers
 * @param owner username; null when none is said
 * @param description null when none is said
 */
public record Content(
        @Nullable String channel,
        List<String> components,
        Scores scores,
        @Nullable String owner,
        @Nullable String description) {
    public Content {
        components = List.copyOf(components);
    }

    /** Numbers of a touchpoint; of a line each is nothing or a rating. */
    public record Scores(Reading ist, Reading soll, Reading importance) {}
}
