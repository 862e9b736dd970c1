package app.touchpoint.jira.handover;

import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.HandoverRow;
import app.touchpoint.jira.store.HandoverRow.Ends;
import app.touchpoint.jira.store.HandoverStore;
import app.touchpoint.jira.touchpoint.BreakMarks;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Jira's links of the type <em>hands over to</em>, and bringing our rows of them up to date: links are made and deleted elsewhere, too.
 * Nothing here asks for permissions.
 */
@Component
public class HandoverLinks {

    private final ProjectSetup setup;
    private final IssueLinks links;
    private final HandoverStore store;
    private final IssueManager issues;
    private final BreakMarks marks;

    public HandoverLinks(
            ProjectSetup setup, IssueLinks links, HandoverStore store, IssueManager issues, BreakMarks marks) {
        this.setup = setup;
        this.links = links;
        this.store = store;
        this.issues = issues;
        this.marks = marks;
    }

    /** Jira's id of the link type; throws {@link IllegalStateException} before the first set-up. */
    long typeId() {
        return setup.shared(Item.LINK_HANDOVER)
                .map(Long::valueOf)
                .orElseThrow(() -> new IllegalStateException("There is no link type for hand-overs: set up first."));
    }

    /** The links of a touchpoint as Jira has them now; two reads. */
    List<IssueLink> of(long issueId) {
        return links.of(issueId, typeId());
    }

    /** Takes in what links a touchpoint has now and looks again at its breaks. */
    public void takeIn(long issueId) {
        if (setup.shared(Item.LINK_HANDOVER).isEmpty()) {
            return;
        }
        List<HandoverRow> known = store.ofIssue(issueId);
        Set<Long> present = new HashSet<>();
        Map<Long, Ends> ends = new LinkedHashMap<>();
        for (IssueLink link : of(issueId)) {
            present.add(link.getId());
            Issue from = issues.getIssueObject(link.getSourceId());
            Issue to = issues.getIssueObject(link.getDestinationId());
            if (from != null && to != null && setup.isTouchpoint(from) && setup.isTouchpoint(to)) {
                ends.put(link.getId(), new Ends(from.getId(), from.getProjectId(), to.getId(), to.getProjectId()));
            }
        }
        store.sync(known, present, ends);
        marks.issue(issueId);
    }
}
