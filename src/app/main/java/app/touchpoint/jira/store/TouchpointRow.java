package app.touchpoint.jira.store;

import app.touchpoint.core.touchpoint.Evidence;
import app.touchpoint.core.touchpoint.IstSource;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the read model holds of one touchpoint.
 *
 * @param issueNumber the number in the issue key; the key's first part is the project's, which may be renamed
 * @param ownerKey user key of the assignee
 * @param descriptionHash SHA-256 of the description, so that an import can tell whether it says anything new
 * @param issueUpdated when the issue was last changed, epoch milliseconds, as of the last reading
 */
public record TouchpointRow(
        long issueId,
        long projectId,
        long issueNumber,
        String summary,
        Place place,
        Rating rating,
        @Nullable String ownerKey,
        @Nullable String descriptionHash,
        long issueUpdated) {

    /**
     * Where a touchpoint stands.
     *
     * @param phaseId option of the field Journey phase
     * @param channelId option of the field Touchpoint channel
     * @param rank position within the journey, ascending, with gaps; {@link #UNRANKED} asks the store for the last place
     * @param componentIds in ascending order
     */
    public record Place(@Nullable Long phaseId, @Nullable Long channelId, long rank, List<Long> componentIds) {

        /** Asks the store to keep the place the touchpoint has, or to give it the last one. */
        public static final long UNRANKED = -1;

        public Place {
            componentIds = List.copyOf(componentIds);
        }
    }

    /**
     * How a touchpoint is rated, as found in Jira: a number off the scale is kept here and judged elsewhere.
     *
     * @param ist 0 to 10
     * @param soll the desired Soll, 0 to 10
     * @param sollMinimum the least acceptable, 0 to 10
     * @param importance 0 to 10
     * @param source where the Ist comes from, a name of {@link IstSource.Kind}; null while unrated
     * @param count how many customers stand behind the Ist; null unless the source is customers
     * @param evidence how sure and how old the Ist is; null unless the source is customers
     * @param reason why the measured Ist was overridden; null where nobody said, and for other sources
     */
    public record Rating(
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double sollMinimum,
            @Nullable Double importance,
            @Nullable String source,
            @Nullable Integer count,
            @Nullable Evidence evidence,
            @Nullable String reason) {

        /** One that was not overridden for a reason. */
        public Rating(
                @Nullable Double ist,
                @Nullable Double soll,
                @Nullable Double sollMinimum,
                @Nullable Double importance,
                @Nullable String source,
                @Nullable Integer count,
                @Nullable Evidence evidence) {
            this(ist, soll, sollMinimum, importance, source, count, evidence, null);
        }

        /** One of which no more is known. */
        public Rating(
                @Nullable Double ist,
                @Nullable Double soll,
                @Nullable Double sollMinimum,
                @Nullable Double importance,
                @Nullable String source,
                @Nullable Integer count) {
            this(ist, soll, sollMinimum, importance, source, count, null, null);
        }

        /** The same as though nobody had rated it. */
        public Rating withoutIst() {
            return new Rating(null, soll, sollMinimum, importance, null, null);
        }

        /** Whether somebody set the Ist instead of what customers measured. */
        public boolean isOverridden() {
            return IstSource.Kind.OVERRIDE.name().equals(source);
        }

        /** Whether the Ist is what customers measured. */
        public boolean isMeasured() {
            return IstSource.Kind.CUSTOMERS.name().equals(source);
        }
    }

    /** The same touchpoint at another rank. */
    public TouchpointRow withRank(long rank) {
        return at(new Place(place.phaseId(), place.channelId(), rank, place.componentIds()), rating);
    }

    /** The same touchpoint with another minimum Soll. */
    TouchpointRow withMinimum(@Nullable Double minimum) {
        return at(
                place,
                new Rating(
                        rating.ist(),
                        rating.soll(),
                        minimum,
                        rating.importance(),
                        rating.source(),
                        rating.count(),
                        rating.evidence(),
                        rating.reason()));
    }

    /** The same touchpoint where it stood and as it was rated at another time. */
    public TouchpointRow at(Place otherPlace, Rating otherRating) {
        return new TouchpointRow(
                issueId,
                projectId,
                issueNumber,
                summary,
                otherPlace,
                otherRating,
                ownerKey,
                descriptionHash,
                issueUpdated);
    }
}
