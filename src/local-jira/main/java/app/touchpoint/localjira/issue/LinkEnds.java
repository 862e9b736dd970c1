package app.touchpoint.localjira.issue;

/** A link with both issues, each with the values of its row. */
public record LinkEnds(long id, long linkTypeId, IssueView source, IssueView destination) {}
