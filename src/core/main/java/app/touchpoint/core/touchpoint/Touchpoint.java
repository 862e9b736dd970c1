package app.touchpoint.core.touchpoint;

import app.touchpoint.core.shared.IssueId;
import app.touchpoint.core.shared.IssueKey;
import app.touchpoint.core.shared.Reading;
import java.util.Comparator;
import java.util.Optional;

/**
 * One touchpoint: a place where a customer meets the provider.
 *
 * @param issueId its issue
 * @param issueKey its issue's key at the time of reading
 * @param summary its name as the issue has it; not escaped for any output
 * @param placement where it stands
 * @param ratings how good it is and should be
 */
public record Touchpoint(IssueId issueId, IssueKey issueKey, String summary, Placement placement, Ratings ratings) {
    /** Journey order: by rank, then by issue id. */
    public static final Comparator<Touchpoint> JOURNEY_ORDER = Comparator.comparingLong(
                    (Touchpoint touchpoint) -> touchpoint.placement().order())
            .thenComparing(Touchpoint::issueId);

    /** How it is. */
    public Reading ist() {
        return ratings.ist();
    }

    /** How it should be. */
    public Reading soll() {
        return ratings.soll();
    }

    /** Soll minus Ist; empty unless both are ratings. */
    public Optional<Gap> gap() {
        return ratings.gap();
    }
}
