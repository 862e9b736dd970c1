package app.touchpoint.jira.plan;

import app.touchpoint.jira.action.ImprovingIssues;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.ActionLink;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.IssueLinks;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings the read model of actions up to date. An action is an issue of the type <em>Touchpoint Action</em> in a project that is set up,
 * and any issue of any project that <em>improves</em> a touchpoint; archived ones are none.
 */
@Component
public class ActionModel {

    private static final long NONE = -1;

    private final ProjectSetup setup;
    private final ActionTables tables;
    private final ActionReader reader;
    private final Improving improving;
    private final IssueData data;

    public ActionModel(
            ProjectSetup setup, ActionTables tables, ActionReader reader, Improving improving, IssueData data) {
        this.setup = setup;
        this.tables = tables;
        this.reader = reader;
        this.improving = improving;
        this.data = data;
    }

    /** Where links lead; one bean for what always goes together. */
    @Component
    public static class Improving {

        private final IssueLinks links;
        private final IssueManager issues;
        private final TouchpointStore touchpoints;
        private final ImprovingIssues others;

        public Improving(IssueLinks links, IssueManager issues, TouchpointStore touchpoints, ImprovingIssues others) {
            this.links = links;
            this.issues = issues;
            this.touchpoints = touchpoints;
            this.others = others;
        }
    }

    /** Whether the read model has the issue as an action; one statement. */
    public boolean knows(long issueId) {
        return tables.actions().ofIssue(issueId) != null;
    }

    /** The row of an issue; reads the issue where an event of it or of its links was lost. Null where it is no action. */
    @Nullable
    ActionRow of(Issue issue) {
        ActionRow known = tables.actions().ofIssue(issue.getId());
        if (known != null
                && improved(linksOf(issue)).equals(improved(tables.links().ofActions(List.of(known.issueId()))))) {
            return known;
        }
        refresh(issue);
        return tables.actions().ofIssue(issue.getId());
    }

    /** Whether the issue is of the type <em>Touchpoint Action</em> in a project that is set up. */
    boolean isOfType(Issue issue) {
        return reader.isOfType(issue);
    }

    /** Reads an issue and its links again as Jira has them now, or forgets it when it is gone or no action. */
    public void refresh(long issueId) {
        Issue issue = improving.issues.getIssueObject(issueId);
        if (issue == null) {
            data.removeIssues(List.of(issueId));
        } else {
            refresh(issue);
        }
    }

    /** The same for an issue at hand. */
    public void refresh(Issue issue) {
        long id = issue.getId();
        List<ActionLink> links = issue.isArchived() ? List.of() : linksOf(issue);
        if (issue.isArchived() || (links.isEmpty() && !reader.isOfType(issue))) {
            forget(id);
            return;
        }
        ActionRow known = tables.actions().ofIssue(id);
        ActionRow read = reader.read(issue);
        tables.actions().put(read);
        tables.links().putOfAction(id, links);
        if (known == null ? !reader.isOfType(issue) : !isAt(known, read)) {
            improving.others.forget();
        }
        if (known == null || known.projectId() != issue.getProjectId()) {
            tables.details().move(id, issue.getProjectId());
        }
    }

    /** Reads an issue again where it is in another status than is known; one statement where it is not. */
    void follow(Issue issue) {
        ActionRow known = tables.actions().ofIssue(issue.getId());
        if (known == null || !known.kind().statusId().equals(issue.getStatus().getId())) {
            refresh(issue);
        }
    }

    /** Takes in which issues improve a touchpoint now; one read of Jira's, and an issue for each that is new or improves it no longer. */
    void takeIn(long touchpointId, long projectId) {
        if (improvesType() == NONE) {
            return;
        }
        List<Long> improvers = improving.links.sources(touchpointId, improvesType());
        Set<Long> before = tables.links().actionsOf(touchpointId);
        Map<Long, ActionRow> known = new HashMap<>();
        tables.actions().ofIssues(improvers).forEach(row -> known.put(row.issueId(), row));
        List<ActionLink> links = new ArrayList<>();
        for (Long id : improvers) {
            ActionRow row = known.get(id);
            if (row == null) {
                refresh(id);
            } else {
                links.add(new ActionLink(id, row.projectId(), touchpointId, projectId));
            }
        }
        tables.actions().ofIssues(improvers).stream()
                .filter(row -> !known.containsKey(row.issueId()))
                .forEach(row -> links.add(new ActionLink(row.issueId(), row.projectId(), touchpointId, projectId)));
        tables.links().putOfTouchpoint(touchpointId, links);
        before.stream().filter(id -> !improvers.contains(id)).forEach(this::refresh);
    }

    /**
     * Takes in anew where Jira's links to a project's touchpoints are not those that are known: an event was lost, or of two that came at once
     * the slower one put back what was gone. One reading of Jira's per touchpoint that has actions, and one statement where all is right.
     */
    void compareLinks(long projectId) {
        if (improvesType() == NONE) {
            return;
        }
        Map<Long, Set<Long>> known = new HashMap<>();
        tables.links().ofProject(projectId).stream()
                .filter(link -> link.projectId() == projectId)
                .forEach(link -> known.computeIfAbsent(link.touchpointId(), id -> new HashSet<>())
                        .add(link.actionId()));
        known.forEach((touchpointId, actions) -> {
            if (!actions.equals(Set.copyOf(improving.links.sources(touchpointId, improvesType())))) {
                takeIn(touchpointId, projectId);
            }
        });
    }

    /** Lets go of the links to an issue that is no touchpoint any longer. */
    void leave(long touchpointId) {
        Set<Long> before = tables.links().actionsOf(touchpointId);
        tables.links().putOfTouchpoint(touchpointId, List.of());
        before.forEach(this::refresh);
    }

    /** Whether an action stayed of the same type in the same project. */
    private static boolean isAt(ActionRow known, ActionRow now) {
        return known.projectId() == now.projectId()
                && known.kind().typeId().equals(now.kind().typeId());
    }

    private void forget(long issueId) {
        tables.actions().remove(List.of(issueId));
        tables.links().putOfAction(issueId, List.of());
    }

    private List<ActionLink> linksOf(Issue issue) {
        if (improvesType() == NONE) {
            return List.of();
        }
        List<Long> targets = improving.links.from(issue.getId(), improvesType()).stream()
                .map(IssueLink::getDestinationId)
                .distinct()
                .toList();
        return improving.touchpoints.ofIssues(targets).stream()
                .map((TouchpointRow row) ->
                        new ActionLink(issue.getId(), issue.getProjectId(), row.issueId(), row.projectId()))
                .toList();
    }

    private static Set<Long> improved(List<ActionLink> links) {
        return links.stream().map(ActionLink::touchpointId).collect(Collectors.toSet());
    }

    /** The id of the link type <em>improves</em>; {@value #NONE} where there is none. */
    long improvesType() {
        return setup.shared(Item.LINK_IMPROVES).map(Long::valueOf).orElse(NONE);
    }
}
