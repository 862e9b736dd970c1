package app.touchpoint.jira.store;

import app.touchpoint.jira.store.TouchpointRow.Place;
import app.touchpoint.jira.store.TouchpointRow.Rating;

/**
 * How a touchpoint stood at some time. Why an Ist was overridden is not kept.
 *
 * @param keptBack whether the Ist is to be shown to nobody, since with a later one it would tell what a few people said
 */
public record TouchpointState(long issueId, long projectId, Place place, Rating rating, boolean keptBack) {

    /** How it stands now. */
    static TouchpointState of(TouchpointRow row) {
        Rating rating = row.rating();
        return new TouchpointState(
                row.issueId(),
                row.projectId(),
                row.place(),
                new Rating(
                        rating.ist(),
                        rating.soll(),
                        rating.sollMinimum(),
                        rating.importance(),
                        rating.source(),
                        rating.count(),
                        rating.evidence()),
                false);
    }

    /** Where it stood and how it was rated, whoever may see it. */
    boolean isLike(TouchpointState other) {
        return projectId == other.projectId && place.equals(other.place) && rating.equals(other.rating);
    }
}
