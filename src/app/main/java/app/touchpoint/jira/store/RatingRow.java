package app.touchpoint.jira.store;

import app.touchpoint.core.rating.Opinion;
import org.jspecify.annotations.Nullable;

/**
 * A rating as it is stored. Never shown one by one for a group that is protected by number.
 *
 * @param id 0 before it is stored
 * @param opinion its rater is the user key of whoever entered it where it is their own view
 * @param enteredBy user key
 * @param remark what was said about it; empty for nothing
 * @param replaces the id of the rating that this one corrects; null as a rule
 */
public record RatingRow(
        long id,
        long issueId,
        long projectId,
        Opinion opinion,
        String enteredBy,
        String remark,
        @Nullable Long replaces) {}
