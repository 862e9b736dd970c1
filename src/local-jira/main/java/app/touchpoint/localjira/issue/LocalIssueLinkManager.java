package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LinkTypes;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Links without any permission check, as Jira's manager of that name; each read is counted (A-issue-01). */
final class LocalIssueLinkManager implements IssueLinkManager {

    private final Jdbi jdbi;
    private final IssueStore store;
    private final LinkTypes linkTypes;
    private final LocalConversation conversation;
    private final IssueReads reads;

    LocalIssueLinkManager(
            Jdbi jdbi, IssueStore store, LinkTypes linkTypes, LocalConversation conversation, IssueReads reads) {
        this.jdbi = jdbi;
        this.store = store;
        this.linkTypes = linkTypes;
        this.conversation = conversation;
        this.reads = reads;
    }

    @Override
    public void createIssueLink(
            Long sourceId, Long destinationId, Long linkTypeId, @Nullable Long sequence, ApplicationUser user)
            throws CreateException {
        if (linkTypes.byId(linkTypeId).isEmpty()) {
            throw new CreateException("There is no link type " + linkTypeId + ".");
        }
        if (store.row(sourceId).isEmpty() || store.row(destinationId).isEmpty()) {
            throw new CreateException("There is no issue " + sourceId + " or " + destinationId + " to link.");
        }
        conversation.write(new LinkRows.Row(0, linkTypeId, sourceId, destinationId, sequence));
    }

    @Override
    public List<IssueLink> getOutwardLinks(Long sourceId) {
        reads.count("links of issue " + sourceId);
        return LinkRows.from(jdbi, sourceId).stream()
                .<IssueLink>map(LocalLink::new)
                .toList();
    }

    @Override
    public List<IssueLink> getInwardLinks(Long destinationId) {
        reads.count("links of issue " + destinationId);
        return LinkRows.to(jdbi, destinationId).stream()
                .<IssueLink>map(LocalLink::new)
                .toList();
    }

    @Override
    public void removeIssueLink(IssueLink link, ApplicationUser user) {
        LinkRows.byId(jdbi, link.getId()).ifPresent(conversation::remove);
    }
}
