package app.touchpoint.localjira.issue;

/**
 * A link seen from one of its ends.
 *
 * @param outward whether that end is the source, so that the outward description applies
 * @param other the issue at the other end, with the values of its row
 */
public record LinkView(long id, long linkTypeId, boolean outward, IssueView other) {}
