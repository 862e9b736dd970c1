package app.touchpoint.jira.touchpoint;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Jira's links between issues, without any permission check: whoever calls has asked. Each read is a query of Jira's for one issue, so
 * nothing that shows many issues may call here.
 */
@Component
public class IssueLinks {

    /** Links of a type that an issue has, both ways; two reads. */
    public List<IssueLink> of(long issueId, long typeId) {
        List<IssueLink> links = new ArrayList<>(manager().getOutwardLinks(issueId));
        links.addAll(manager().getInwardLinks(issueId));
        return links.stream().filter(link -> link.getLinkTypeId() == typeId).toList();
    }

    /** Links of a type that lead from an issue to others; one read. */
    public List<IssueLink> from(long issueId, long typeId) {
        return manager().getOutwardLinks(issueId).stream()
                .filter(link -> link.getLinkTypeId() == typeId)
                .toList();
    }

    /** Ids of the issues from which links of a type lead to an issue; one read. */
    public List<Long> sources(long issueId, long typeId) {
        return manager().getInwardLinks(issueId).stream()
                .filter(link -> link.getLinkTypeId() == typeId)
                .map(IssueLink::getSourceId)
                .distinct()
                .toList();
    }

    /** The link of a type from one issue to another, if there is one; one read. */
    public Optional<IssueLink> between(long sourceId, long destinationId, long typeId) {
        return manager().getOutwardLinks(sourceId).stream()
                .filter(link -> link.getLinkTypeId() == typeId && link.getDestinationId() == destinationId)
                .findFirst();
    }

    /** Links two issues; the answer is the link's id. */
    public long link(long sourceId, long destinationId, long typeId, ApplicationUser user) {
        try {
            manager().createIssueLink(sourceId, destinationId, typeId, null, user);
        } catch (CreateException e) {
            throw new IllegalStateException("Jira cannot link issue " + sourceId + " to " + destinationId + ".", e);
        }
        return between(sourceId, destinationId, typeId)
                .map(IssueLink::getId)
                .orElseThrow(() -> new IllegalStateException(
                        "Jira linked issue " + sourceId + " to " + destinationId + ", but has no such link."));
    }

    /** Takes a link away. */
    public void remove(IssueLink link, ApplicationUser user) {
        manager().removeIssueLink(link, user);
    }

    /** The id of a link type by its name; empty where an administrator renamed or deleted it. */
    public Optional<Long> typeNamed(String name) {
        return ComponentAccessor.getComponent(IssueLinkTypeManager.class).getIssueLinkTypesByName(name).stream()
                .map(IssueLinkType::getId)
                .findFirst();
    }

    private static IssueLinkManager manager() {
        return ComponentAccessor.getComponent(IssueLinkManager.class);
    }
}
