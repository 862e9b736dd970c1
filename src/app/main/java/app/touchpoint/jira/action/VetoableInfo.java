package app.touchpoint.jira.action;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An action and its veto, as JSON.
 *
 * @param mayVeto whether the caller may give a veto, or word anew or lift the one that holds
 * @param touchpoints those it improves that the caller may see
 * @param veto null while none holds
 */
public record VetoableInfo(
        String key,
        String summary,
        boolean mayVeto,
        List<TouchpointInfo> touchpoints,
        @Nullable VetoInfo veto) {

    /**
     * A touchpoint.
     *
     * @param breaks how many of its hand-overs break between online and offline, as far as the caller may see both ends
     */
    public record TouchpointInfo(String key, String summary, int breaks) {}
}
