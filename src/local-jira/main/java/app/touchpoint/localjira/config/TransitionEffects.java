package app.touchpoint.localjira.config;

import java.util.Map;

/**
 * What the post functions of a transition do beside the new status, its history and its place in the index.
 *
 * @param eventTypeId which event is sent
 * @param values system fields that get a value, by id; an empty text clears
 */
public record TransitionEffects(long eventTypeId, Map<String, String> values) {

    /** Keeps its own copy. */
    public TransitionEffects {
        values = Map.copyOf(values);
    }
}
