package app.touchpoint.jira.portfolio;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * More or fewer touchpoints as JSON, of what the caller may see.
 *
 * @param toAdd touchpoints that are planned or to be added, in journey order
 * @param toMerge those that are to go into another
 * @param toDrop those that are to go
 * @param gains touchpoints that take over contacts, the largest gain first
 * @param emptied phases that would be left without a touchpoint, in journey order
 * @param sentence the same in one sentence
 */
public record PortfolioInfo(
        List<EntryInfo> toAdd,
        MovedInfo toMerge,
        MovedInfo toDrop,
        List<GainInfo> gains,
        List<PhaseInfo> emptied,
        String sentence) {

    /**
     * A touchpoint.
     *
     * @param phase name of its phase; null while it has none
     * @param contactsPerMonth null where unknown
     * @param breaks how many of its hand-overs break between online and offline
     * @param successor who takes over its contacts; null where nobody does, and for one that the caller may not see
     */
    public record EntryInfo(
            String key,
            String summary,
            @Nullable String phase,
            @Nullable Long contactsPerMonth,
            int breaks,
            @Nullable EndInfo successor) {}

    /**
     * A touchpoint by name.
     *
     * @param breaks how many of its hand-overs break between online and offline
     */
    public record EndInfo(String key, String summary, int breaks) {}

    /**
     * Touchpoints that go.
     *
     * @param contactsMoved contacts per month that a touchpoint that stays takes over in the end
     * @param contactsLost contacts per month that none takes over
     * @param unknown touchpoints whose contacts nobody knows; both sums lack them
     */
    public record MovedInfo(List<EntryInfo> entries, long contactsMoved, long contactsLost, int unknown) {}

    /** Contacts per month that a touchpoint takes over. */
    public record GainInfo(EndInfo touchpoint, long contactsPerMonth) {}

    /** A phase. */
    public record PhaseInfo(long id, String name) {}
}
