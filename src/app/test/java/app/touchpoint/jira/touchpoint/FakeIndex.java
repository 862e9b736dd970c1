package app.touchpoint.jira.touchpoint;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.search.issue.IssueDocumentSearchService;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An index of touchpoints and actions, which understands as much JQL as the read model asks for. */
final class FakeIndex implements SearchService, IssueDocumentSearchService {

    private static final Pattern LATELY = Pattern.compile("updated >= \"-(\\d+)m\"");

    static final String ACTION_TYPE = "10900";

    private static final Pattern PROJECT = Pattern.compile("project = (\\d+)");

    private final Clock clock;
    private final Map<Long, Long> updatedById = new TreeMap<>();
    private final Map<Long, Long> projectById = new HashMap<>();
    private final Set<Long> hidden = new HashSet<>();
    private final Set<Long> actions = new HashSet<>();
    private final List<String> searches = new ArrayList<>();
    private int loaded;

    FakeIndex(Clock clock) {
        this.clock = clock;
    }

    /** A parsed query. */
    private record Jql(String text) implements Query {
        @Override
        public String getQueryString() {
            return text;
        }
    }

    /** A touchpoint of project 10. */
    void put(long issueId, long updated) {
        put(issueId, 10, updated);
    }

    void put(long issueId, long projectId, long updated) {
        updatedById.put(issueId, updated);
        projectById.put(issueId, projectId);
    }

    /** An action of project 10, where actions have the type {@link #ACTION_TYPE}. */
    void putAction(long issueId, long updated) {
        put(issueId, updated);
        actions.add(issueId);
    }

    void remove(long issueId) {
        updatedById.remove(issueId);
    }

    /** Nobody may see it; only searches without security find it. */
    void hide(long issueId) {
        hidden.add(issueId);
    }

    /** The queries since the last call. */
    List<String> searches() {
        List<String> asked = List.copyOf(searches);
        searches.clear();
        return asked;
    }

    /** How many documents were loaded since the last call. */
    int loaded() {
        int count = loaded;
        loaded = 0;
        return count;
    }

    IssueSearch search() {
        return new IssueSearch(this, this);
    }

    @Override
    public ParseResult parseQuery(@Nullable ApplicationUser user, String jql) {
        return new ParseResult(new Jql(jql), new MessageSetImpl());
    }

    @Override
    public MessageSet validateQuery(@Nullable ApplicationUser user, Query query) {
        return new MessageSetImpl();
    }

    @Override
    public SearchResults<Issue> search(@Nullable ApplicationUser user, Query query, PagerFilter<?> pager) {
        return page(query, pager, false);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(
            @Nullable ApplicationUser user, Query query, PagerFilter<?> pager) {
        return page(query, pager, true);
    }

    @Override
    public long searchCount(@Nullable ApplicationUser user, Query query) {
        return ids(query, false).size();
    }

    @Override
    public long getHitCount(@Nullable ApplicationUser user, Query query, boolean overrideSecurity) {
        return ids(query, overrideSecurity).size();
    }

    private SearchResults<Issue> page(Query query, PagerFilter<?> pager, boolean all) {
        List<Long> ids = ids(query, all);
        List<Issue> page = ids.stream().limit(pager.getMax()).map(this::issue).toList();
        loaded += page.size();
        return new SearchResults<>(page, ids.size(), pager.getMax(), 0);
    }

    private List<Long> ids(Query query, boolean all) {
        String jql = Objects.requireNonNull(query.getQueryString());
        searches.add(jql);
        Matcher lately = LATELY.matcher(jql);
        long since = lately.find() ? clock.millis() - Long.parseLong(lately.group(1)) * 60_000 : Long.MIN_VALUE;
        Comparator<Long> order =
                jql.contains("updated DESC") ? Comparator.comparing(updatedById::get) : Comparator.naturalOrder();
        Matcher project = PROJECT.matcher(jql);
        Long projectId = project.find() ? Long.valueOf(project.group(1)) : null;
        boolean ofActions = jql.contains("issuetype = " + ACTION_TYPE);
        return updatedById.entrySet().stream()
                .filter(entry -> actions.contains(entry.getKey()) == ofActions)
                .filter(entry -> Objects.equals(projectById.get(entry.getKey()), projectId))
                .filter(entry -> entry.getValue() >= since && (all || !hidden.contains(entry.getKey())))
                .map(Map.Entry::getKey)
                .sorted(jql.contains("DESC") ? order.reversed() : order)
                .toList();
    }

    private Issue issue(long id) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(id);
        when(issue.getKey()).thenReturn("RAD-" + id);
        when(issue.getUpdated()).thenReturn(new Timestamp(updatedById.getOrDefault(id, 0L)));
        return issue;
    }
}
