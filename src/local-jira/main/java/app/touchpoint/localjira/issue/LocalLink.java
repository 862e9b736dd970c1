package app.touchpoint.localjira.issue;

import com.atlassian.jira.issue.link.IssueLink;

/** A link as Jira's API has it. */
record LocalLink(LinkRows.Row row) implements IssueLink {

    @Override
    public Long getId() {
        return row.id();
    }

    @Override
    public Long getLinkTypeId() {
        return row.linkTypeId();
    }

    @Override
    public Long getSourceId() {
        return row.sourceId();
    }

    @Override
    public Long getDestinationId() {
        return row.destinationId();
    }
}
