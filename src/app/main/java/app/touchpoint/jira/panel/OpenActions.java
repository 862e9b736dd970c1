package app.touchpoint.jira.panel;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.People;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.action.VetoView;
import app.touchpoint.jira.action.Vetoes;
import app.touchpoint.jira.panel.PanelInfo.ActionInfo;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.store.VetoRow;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The issues of any project that improve a touchpoint and are not done, of those the visitor may see. */
@Component
public class OpenActions {

    /** How many are shown; a search that the panel links to gives the others. */
    static final int MOST = 50;

    /** How many links are looked at, as many ids as a search takes. */
    private static final int MOST_LINKS = 1_000;

    /** So many that the index does not show are looked at one by one, the newest first: it may be behind by what the visitor just made. */
    private static final int MOST_LATE = 5;

    private static final String DONE = "done";

    private final ProjectSetup setup;
    private final IssueSearch search;
    private final IssueManager issues;
    private final Access access;
    private final Marks marks;

    public OpenActions(ProjectSetup setup, IssueSearch search, IssueManager issues, Access access, Marks marks) {
        this.setup = setup;
        this.search = search;
        this.issues = issues;
        this.access = access;
        this.marks = marks;
    }

    /** What is marked on an action, and whose it is. */
    @Component
    public static class Marks {

        private final Vetoes vetoes;
        private final VetoView view;
        private final People people;

        public Marks(Vetoes vetoes, VetoView view, People people) {
            this.vetoes = vetoes;
            this.view = view;
            this.people = people;
        }
    }

    /**
     * What improves a touchpoint.
     *
     * @param first as many as are shown
     * @param total how many there are
     */
    record Found(List<ActionInfo> first, int total) {}

    /**
     * The first {@value #MOST} by key, then those the index does not have yet, and how many there are. One statement for the links, one for
     * vetoes, one search and at most {@value #MOST_LATE} issues; issue by issue, and in the order of the links, only where Jira refuses to
     * search for issues of which the visitor may not see one.
     */
    Found of(Visit visit) {
        List<Long> ids = linked(visit.issue().getId());
        Stream<Issue> visible = search.visibleAmong(ids, visit.user())
                .map(found -> Stream.concat(found.stream(), late(ids, found, visit)))
                .orElseGet(() -> visible(ids.stream(), visit));
        List<Issue> all = visible.filter(issue ->
                        !DONE.equals(issue.getStatus().getStatusCategory().getKey()))
                .toList();
        List<Issue> open = all.subList(0, Math.min(MOST, all.size()));
        Map<Long, VetoRow> vetoes =
                marks.vetoes.of(open.stream().map(Issue::getId).toList());
        boolean manages = access.may(visit, Deed.VETO);
        return new Found(
                open.stream()
                        .map(issue -> info(visit, issue, vetoes.get(issue.getId()), manages))
                        .toList(),
                all.size());
    }

    private Stream<Issue> late(List<Long> ids, List<Issue> found, Visit visit) {
        Set<Long> shown = found.stream().map(Issue::getId).collect(Collectors.toSet());
        return visible(
                ids.stream()
                        .filter(id -> !shown.contains(id))
                        .sorted(Comparator.reverseOrder())
                        .limit(MOST_LATE),
                visit);
    }

    private Stream<Issue> visible(Stream<Long> ids, Visit visit) {
        return ids.<Issue>map(issues::getIssueObject)
                .filter(Objects::nonNull)
                .filter(issue -> !issue.isArchived() && access.maySee(visit.user(), issue));
    }

    private List<Long> linked(long issueId) {
        Long type = setup.shared(Item.LINK_IMPROVES).map(Long::valueOf).orElse(null);
        return ComponentAccessor.getComponent(IssueLinkManager.class).getInwardLinks(issueId).stream()
                .filter(link -> Objects.equals(link.getLinkTypeId(), type))
                .map(IssueLink::getSourceId)
                .distinct()
                .limit(MOST_LINKS)
                .toList();
    }

    private ActionInfo info(Visit visit, Issue issue, @Nullable VetoRow veto, boolean manages) {
        boolean ours = veto == null || veto.projectId() == visit.at().project().getId();
        return new ActionInfo(
                issue.getKey(),
                issue.getSummary(),
                issue.getStatus().getName(),
                marks.people.shown(issue.getAssignee()),
                veto == null ? null : marks.view.info(veto),
                manages && ours);
    }
}
