package app.touchpoint.jira.jql;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.touchpoint.IssueLinks;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which issues are linked to improve a touchpoint. */
@Component
public class Improvements {

    /** How many issues are asked for one by one, so that what was hidden a moment ago is not found; where there are more, the index is. */
    private static final int MOST_ASKED = 100;

    /** So many ids one search names. */
    private static final int IDS_PER_SEARCH = 1_000;

    private final ProjectSetup setup;
    private final IssueLinks links;
    private final IssueSearch search;
    private final IssueManager issues;
    private final Access access;

    public Improvements(ProjectSetup setup, IssueLinks links, IssueSearch search, IssueManager issues, Access access) {
        this.setup = setup;
        this.links = links;
        this.search = search;
        this.issues = issues;
        this.access = access;
    }

    /**
     * Ids of those that the searcher may see, ascending; Jira reads the links with a query of its own. At most {@value #MOST_ASKED} issues
     * are read, or else one search per {@value #IDS_PER_SEARCH} is done.
     *
     * @param most once so many are seen no further ones are looked for
     */
    Set<Long> of(long touchpointId, Searcher searcher, int most) {
        List<Long> linked = setup.shared(Item.LINK_IMPROVES)
                .map(type -> links.sources(touchpointId, Long.parseLong(type)))
                .orElse(List.of());
        if (searcher.seesAll()) {
            return new TreeSet<>(linked.subList(0, Math.min(linked.size(), most)));
        }
        if (linked.size() <= MOST_ASKED) {
            return asked(linked, searcher.user());
        }
        Set<Long> seen = new TreeSet<>();
        for (int from = 0; from < linked.size() && seen.size() < most; from += IDS_PER_SEARCH) {
            List<Long> ids = linked.subList(from, Math.min(linked.size(), from + IDS_PER_SEARCH));
            seen.addAll(search.visibleAmong(ids, searcher.user())
                    .<Set<Long>>map(found -> ids(found))
                    .orElseGet(() -> asked(ids, searcher.user())));
        }
        return seen;
    }

    private Set<Long> asked(Collection<Long> ids, @Nullable ApplicationUser user) {
        Set<Long> seen = new TreeSet<>();
        for (Long id : ids) {
            Issue issue = issues.getIssueObject(id);
            if (issue != null && access.maySee(user, issue)) {
                seen.add(id);
            }
        }
        return seen;
    }

    private static Set<Long> ids(List<Issue> found) {
        Set<Long> ids = new TreeSet<>();
        found.forEach(issue -> ids.add(issue.getId()));
        return ids;
    }
}
