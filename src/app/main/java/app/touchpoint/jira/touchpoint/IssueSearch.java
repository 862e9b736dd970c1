package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks Jira's index. It lags behind what was written, by some hundred milliseconds as a rule. */
@Component
public class IssueSearch {

    /** A search gives no more hits than this in one go. */
    private static final int PAGE = 10_000;

    private final SearchService service;

    public IssueSearch(SearchService service) {
        this.service = service;
    }

    /** The touchpoints of a project that the user may see, as the index has them; a search per 10,000. */
    public List<Issue> visibleTouchpoints(SetUpProject project, String projectKey, @Nullable ApplicationUser user) {
        return paged(touchpointsOf(project), projectKey, (query, pager) -> service.search(user, query, pager));
    }

    /** All touchpoints of a project, whoever may see them: for bookkeeping, never for an answer. */
    public List<Issue> allTouchpoints(SetUpProject project, String projectKey) {
        return paged(
                touchpointsOf(project),
                projectKey,
                (query, pager) -> service.searchOverrideSecurity(null, query, pager));
    }

    /** The touchpoints of a project that changed in the last minutes, whoever may see them: for bookkeeping. */
    public List<Issue> touchpointsUpdatedWithin(SetUpProject project, String projectKey, int minutes) {
        return paged(
                touchpointsOf(project) + " AND updated >= \"-" + minutes + "m\"",
                projectKey,
                (query, pager) -> service.searchOverrideSecurity(null, query, pager));
    }

    /** The Journey Phase issues of a project that the user may see; one search. */
    public List<Issue> visiblePhaseIssues(SetUpProject project, @Nullable ApplicationUser user) {
        String jql =
                "project = " + project.projectId() + " AND issuetype = " + project.phaseTypeId() + " ORDER BY key ASC";
        return run(jql, (query, pager) -> service.search(user, query, pager)).getResults();
    }

    private static String touchpointsOf(SetUpProject project) {
        return "project = " + project.projectId() + " AND issuetype = " + project.touchpointTypeId();
    }

    private List<Issue> paged(String condition, String projectKey, Search search) {
        List<Issue> found = new ArrayList<>();
        String further = "";
        while (true) {
            SearchResults<Issue> page = run(condition + further + " ORDER BY key ASC", search);
            found.addAll(page.getResults());
            if (page.getResults().size() < PAGE) {
                return found;
            }
            Issue last = page.getResults().get(page.getResults().size() - 1);
            further = " AND key > \"" + projectKey + "-" + IssueReader.numberOf(last) + "\"";
        }
    }

    private SearchResults<Issue> run(String jql, Search search) {
        ParseResult parsed = service.parseQuery(null, jql);
        Query query = parsed.getQuery();
        if (query == null || !parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand \"" + jql + "\": "
                    + parsed.getErrors().getErrorMessages());
        }
        try {
            return search.run(query, PagerFilter.newPageAlignedFilter(0, PAGE));
        } catch (SearchException e) {
            throw new IllegalStateException("Jira cannot search for \"" + jql + "\".", e);
        }
    }

    @FunctionalInterface
    private interface Search {
        SearchResults<Issue> run(Query query, PagerFilter<?> pager) throws SearchException;
    }
}
