package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Asks Jira's index. It lags behind what was written, by some hundred milliseconds as a rule. */
@Component
public class IssueSearch {

    /** A search gives no more hits than this in one go. */
    private static final int PAGE = 10_000;

    /** So many ids one search names. */
    private static final int IDS_PER_SEARCH = 500;

    private static final Logger LOG = LoggerFactory.getLogger(IssueSearch.class);

    private final SearchService service;
    private final IssueDocumentSearchService documents;

    /** A remembered view asks for the same with each page that is opened; an administrator need not read that each time. */
    private final AtomicReference<String> warnedOf = new AtomicReference<>("");

    public IssueSearch(SearchService service, IssueDocumentSearchService documents) {
        this.service = service;
        this.documents = documents;
    }

    /** Issues of one type in a project, about which the index is asked as a whole. */
    enum Kind {
        TOUCHPOINTS,
        ACTIONS;

        private String of(SetUpProject project) {
            return this == TOUCHPOINTS ? touchpointsOf(project) : actionsOf(project);
        }
    }

    /** How many of a project the user may see, as the index has them; one search that loads none of them. */
    long countVisible(Kind kind, SetUpProject project, @Nullable ApplicationUser user) {
        return run(kind.of(project), query -> documents.getHitCount(user, query, false));
    }

    /** How many the index has of a project, whoever may see them; one search that loads none of them. */
    long countAll(Kind kind, SetUpProject project) {
        return run(kind.of(project), query -> documents.getHitCount(null, query, true));
    }

    /** Those of a project that the user may see, as the index has them; a search per 10,000. */
    List<Issue> visible(Kind kind, SetUpProject project, String projectKey, @Nullable ApplicationUser user) {
        return paged(kind.of(project), projectKey, (query, pager) -> service.search(user, query, pager));
    }

    /** How many touchpoints the index has of a project, whoever may see them; one search that loads none of them. */
    public long countAll(SetUpProject project) {
        return countAll(Kind.TOUCHPOINTS, project);
    }

    /** The touchpoints of a project that the user may see, as the index has them; a search per 10,000. */
    public List<Issue> visibleTouchpoints(SetUpProject project, String projectKey, @Nullable ApplicationUser user) {
        return visible(Kind.TOUCHPOINTS, project, projectKey, user);
    }

    /**
     * Ids of the touchpoints that the user may see in a project and that fit a condition which {@link #complaints} did not object to; a search per
     * 10,000, however many issues of other projects and types fit it.
     *
     * @throws SearchException where Jira understands the condition and cannot search for it, as one of too many values
     */
    public Set<Long> visibleTouchpoints(
            SetUpProject project, String projectKey, String condition, @Nullable ApplicationUser user)
            throws SearchException {
        return pagedOrFailed(
                        touchpointsOf(project) + " AND (" + condition + ")",
                        projectKey,
                        (query, pager) -> service.search(user, query, pager))
                .stream()
                .map(Issue::getId)
                .collect(Collectors.toSet());
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
                touchpointsOf(project) + changedWithin(minutes),
                projectKey,
                (query, pager) -> service.searchOverrideSecurity(null, query, pager));
    }

    /** Those that changed in the last minutes which changed last, the latest first; one search. */
    List<Issue> lastUpdatedWithin(Kind kind, SetUpProject project, int minutes, int most) {
        String jql = kind.of(project) + changedWithin(minutes) + " ORDER BY updated DESC";
        return run(jql, query -> service.searchOverrideSecurity(null, query, PagerFilter.newPageAlignedFilter(0, most)))
                .getResults();
    }

    /**
     * The actions of the type <em>Touchpoint Action</em> that the user may see in a project and that fit a condition which {@link #complaints}
     * did not object to; a search per 10,000.
     *
     * @throws SearchException where Jira understands the condition and cannot search for it, as one of too many values
     */
    public List<Issue> visibleActions(
            SetUpProject project, String projectKey, String condition, @Nullable ApplicationUser user)
            throws SearchException {
        return pagedOrFailed(
                actionsOf(project) + " AND (" + condition + ")",
                projectKey,
                (query, pager) -> service.search(user, query, pager));
    }

    /** Warns who reads the log, with Jira's reason, of JQL that Jira understood and could not search for; once while nothing else fails. */
    public void warn(String jql, SearchException reason) {
        if (!jql.equals(warnedOf.getAndSet(jql))) {
            LOG.warn("Jira understands \"{}\" and cannot search for it.", jql, reason);
        }
    }

    /** What Jira says against JQL that somebody typed, in that person's language; empty where it can be searched for. */
    public Collection<String> complaints(String jql, @Nullable ApplicationUser user) {
        ParseResult parsed = service.parseQuery(user, jql);
        Query query = parsed.getQuery();
        return query == null || !parsed.isValid()
                ? parsed.getErrors().getErrorMessages()
                : service.validateQuery(user, query).getErrorMessages();
    }

    /** All actions of that type in a project, whoever may see them: for bookkeeping, never for an answer. */
    public List<Issue> allActions(SetUpProject project, String projectKey) {
        return paged(
                actionsOf(project), projectKey, (query, pager) -> service.searchOverrideSecurity(null, query, pager));
    }

    /** The actions of that type in a project that changed in the last minutes, whoever may see them: for bookkeeping. */
    public List<Issue> actionsUpdatedWithin(SetUpProject project, String projectKey, int minutes) {
        return paged(
                actionsOf(project) + changedWithin(minutes),
                projectKey,
                (query, pager) -> service.searchOverrideSecurity(null, query, pager));
    }

    /** How many actions of that type the index has of a project, whoever may see them; one search that loads none of them. */
    public long countAllActions(SetUpProject project) {
        return countAll(Kind.ACTIONS, project);
    }

    /** Those of the issues that the index has, whoever may see them: for bookkeeping; a search per 500. */
    public List<Issue> among(Collection<Long> ids) {
        List<Long> all = List.copyOf(ids);
        List<Issue> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += IDS_PER_SEARCH) {
            String jql = idIn(all.subList(from, Math.min(from + IDS_PER_SEARCH, all.size()))) + " ORDER BY key ASC";
            found.addAll(run(jql, query -> service.searchOverrideSecurity(null, query, wholePage()))
                    .getResults());
        }
        return found;
    }

    /** The Journey Phase issues of a project that the user may see; one search. */
    public List<Issue> visiblePhaseIssues(SetUpProject project, @Nullable ApplicationUser user) {
        String jql =
                "project = " + project.projectId() + " AND issuetype = " + project.phaseTypeId() + " ORDER BY key ASC";
        return run(jql, query -> service.search(user, query, wholePage())).getResults();
    }

    private static String changedWithin(long minutes) {
        return " AND updated >= \"-" + minutes + "m\"";
    }

    /** The issues that the user may see and that fit a condition, the last changed first; one search. */
    List<Issue> first(@Nullable ApplicationUser user, String condition, int most) {
        return run(
                        condition + " ORDER BY updated DESC",
                        query -> service.search(user, query, PagerFilter.newPageAlignedFilter(0, most)))
                .getResults();
    }

    /**
     * Those of the issues that the user may see, as the index has them; one search. Empty when Jira refuses the search, as it may when
     * the user may not see one of them.
     *
     * @param ids at most 1,000
     */
    public Optional<List<Issue>> visibleAmong(Collection<Long> ids, @Nullable ApplicationUser user) {
        return ids.isEmpty() ? Optional.of(List.of()) : searched(idIn(ids) + " ORDER BY key ASC", user);
    }

    /**
     * Those of them that fit a condition which {@link #complaints} did not object to, as the index has them; one search.
     *
     * @param ids at least one and at most 1,000
     * @throws SearchException where Jira cannot search for the condition, or refuses as it may when the user may not see one of them
     */
    public List<Issue> visibleAmong(Collection<Long> ids, String condition, @Nullable ApplicationUser user)
            throws SearchException {
        Query query = parsed(idIn(ids) + " AND (" + condition + ") ORDER BY key ASC");
        return service.search(user, query, wholePage()).getResults();
    }

    private Optional<List<Issue>> searched(String jql, @Nullable ApplicationUser user) {
        ParseResult parsed = service.parseQuery(user, jql);
        Query query = parsed.getQuery();
        if (query == null || !parsed.isValid()) {
            return Optional.empty();
        }
        try {
            return Optional.of(service.search(user, query, PagerFilter.newPageAlignedFilter(0, PAGE))
                    .getResults());
        } catch (SearchException e) {
            LOG.debug("Jira refuses to search for \"{}\".", jql, e);
            return Optional.empty();
        }
    }

    private static String idIn(Collection<Long> ids) {
        return "id in (" + ids.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
    }

    private static String actionsOf(SetUpProject project) {
        return "project = " + project.projectId() + " AND issuetype = " + project.actionTypeId();
    }

    private static String touchpointsOf(SetUpProject project) {
        return "project = " + project.projectId() + " AND issuetype = " + project.touchpointTypeId();
    }

    private List<Issue> paged(String condition, String projectKey, Search search) {
        try {
            return pagedOrFailed(condition, projectKey, search);
        } catch (SearchException e) {
            throw failed(condition, e);
        }
    }

    private List<Issue> pagedOrFailed(String condition, String projectKey, Search search) throws SearchException {
        List<Issue> found = new ArrayList<>();
        String further = "";
        while (true) {
            SearchResults<Issue> page = search.run(parsed(condition + further + " ORDER BY key ASC"), wholePage());
            found.addAll(page.getResults());
            if (page.getResults().size() < PAGE) {
                return found;
            }
            Issue last = page.getResults().get(page.getResults().size() - 1);
            further = " AND key > \"" + projectKey + "-" + IssueReader.numberOf(last) + "\"";
        }
    }

    private static PagerFilter<?> wholePage() {
        return PagerFilter.newPageAlignedFilter(0, PAGE);
    }

    private <T> T run(String jql, Asking<T> asking) {
        Query query = parsed(jql);
        try {
            return asking.ask(query);
        } catch (SearchException e) {
            throw failed(jql, e);
        }
    }

    private Query parsed(String jql) {
        ParseResult parsed = service.parseQuery(null, jql);
        Query query = parsed.getQuery();
        if (query == null || !parsed.isValid()) {
            throw new IllegalStateException("Jira does not understand \"" + jql + "\": "
                    + parsed.getErrors().getErrorMessages());
        }
        return query;
    }

    private static IllegalStateException failed(String jql, SearchException e) {
        return new IllegalStateException("Jira cannot search for \"" + jql + "\".", e);
    }

    @FunctionalInterface
    private interface Search {
        SearchResults<Issue> run(Query query, PagerFilter<?> pager) throws SearchException;
    }

    @FunctionalInterface
    private interface Asking<T> {
        T ask(Query query) throws SearchException;
    }
}
