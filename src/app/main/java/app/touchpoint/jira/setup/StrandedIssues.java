package app.touchpoint.jira.setup;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Finds issues that another workflow would leave in a status it lacks. Jira's own pages ask what becomes of them before they change a scheme;
 * its API asks nothing, and such an issue could neither be edited nor moved on.
 */
@Component
class StrandedIssues {

    /** In how many issues statuses are looked for; more only make the list of names incomplete. */
    private static final int MOST_LOOKED_AT = 1_000;

    private final SearchService searches;

    StrandedIssues(SearchService searches) {
        this.searches = searches;
    }

    /**
     * Names of the statuses, other than these, that issues of a type have in a project, sorted; one search, which asks for no permission,
     * since the answer names no issue.
     */
    List<String> statuses(Project project, String typeId, Collection<String> statusIds) {
        String jql = "project = " + project.getId() + " AND issuetype = " + typeId
                + (statusIds.isEmpty() ? "" : " AND status NOT IN (" + String.join(", ", statusIds) + ")");
        SearchService.ParseResult parsed = searches.parseQuery(null, jql);
        Query query = parsed.getQuery();
        if (query == null || !parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand \"" + jql + "\": "
                    + parsed.getErrors().getErrorMessages());
        }
        try {
            return searches
                    .searchOverrideSecurity(null, query, PagerFilter.newPageAlignedFilter(0, MOST_LOOKED_AT))
                    .getResults()
                    .stream()
                    .map(issue -> issue.getStatus().getName())
                    .distinct()
                    .sorted(String.CASE_INSENSITIVE_ORDER)
                    .toList();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot search for \"" + jql + "\".", e);
        }
    }
}
