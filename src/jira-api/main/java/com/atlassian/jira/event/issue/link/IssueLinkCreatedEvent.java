package com.atlassian.jira.event.issue.link;

import com.atlassian.jira.issue.link.IssueLink;
import java.util.Date;

/**
 * A link between two issues was made. Jira sends no event of the two issues for it.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, ConDecEventListener; believed in 11."
 */
public class IssueLinkCreatedEvent {

    private final IssueLink issueLink;

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, its listener's test (called with null as second); that it is a time is believed. Local Jira and tests call it." */
    public IssueLinkCreatedEvent(IssueLink issueLink, Date time) {
        this.issueLink = issueLink;
    }

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, ConDecEventListener (called); believed in 11." */
    public IssueLink getIssueLink() {
        return issueLink;
    }
}
