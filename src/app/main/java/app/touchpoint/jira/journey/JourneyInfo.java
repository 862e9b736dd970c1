package app.touchpoint.jira.journey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journey as JSON.
 *
 * @param version of the phases; a change must name it
 * @param orderVersion of the order of touchpoints; a move must name it
 * @param mayChange whether the caller may change anything of it
 * @param warning a sentence, null when there is nothing to warn of
 */
public record JourneyInfo(
        String project,
        long version,
        long orderVersion,
        boolean mayChange,
        List<PhaseInfo> phases,
        List<TouchpointInfo> withoutPhase,
        List<DriftInfo> drift,
        @Nullable String warning) {

    /**
     * A phase with its touchpoints in journey order.
     *
     * @param issueKey of its Journey Phase issue; null where there is none, or none that the caller may see
     */
    public record PhaseInfo(
            long id, String name, boolean enabled, @Nullable String issueKey, List<TouchpointInfo> touchpoints) {}

    /**
     * A touchpoint.
     *
     * @param breaks how many of its hand-overs break between online and offline, as far as the caller may see both ends
     */
    public record TouchpointInfo(long id, String key, String summary, int breaks) {}

    /**
     * A phase and its issue do not fit together.
     *
     * @param kind {@code issue-missing}, {@code issues-missing} for several at once, {@code name-differs} or {@code phase-missing}
     * @param message what is the matter
     * @param remedy what the remedy does, as the label of its button
     */
    public record DriftInfo(
            String kind, @Nullable Long phaseId, @Nullable Long issueId, String message, String remedy) {}
}
