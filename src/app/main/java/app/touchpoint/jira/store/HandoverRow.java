package app.touchpoint.jira.store;

import app.touchpoint.core.handover.InformationPassed;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as it is stored: an issue link and how well it goes.
 *
 * @param linkId the issue link
 * @param ends what it links
 * @param quality 0 to 10; null while nobody has judged it
 * @param passed null while nobody has said
 * @param broken whether it was a break when that was last looked at
 * @param version 1 for a link that nobody has judged, one more with each judgement
 */
public record HandoverRow(
        long linkId,
        Ends ends,
        @Nullable Double quality,
        @Nullable InformationPassed passed,
        boolean broken,
        int version) {

    /** The two touchpoints of a hand-over, each with its project. */
    public record Ends(long fromIssueId, long fromProjectId, long toIssueId, long toProjectId) {}
}
