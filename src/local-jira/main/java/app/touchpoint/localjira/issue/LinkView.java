package app.touchpoint.localjira.issue;

/**
 * A link seen from one of its ends.
 *
 * @param outward whether that end is the source, so that the outward description applies
 * @param otherId with {@code otherKey} and {@code otherSummary}, the issue at the other end
 */
public record LinkView(long id, long linkTypeId, boolean outward, long otherId, String otherKey, String otherSummary) {}
