package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointEntity;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody sees depends on the index for old touchpoints, and on Jira itself for those that changed a moment ago. */
class VisibleTouchpointsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final long LONG_AGO = NOW.minusSeconds(3_600).toEpochMilli();
    private static final long JUST_NOW = NOW.minusSeconds(1).toEpochMilli();

    private final SearchService search = mock(SearchService.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final Access access = mock(Access.class);
    private final ApplicationUser tom = mock(ApplicationUser.class);
    private final Project project = mock(Project.class);
    private final SetUpProject setUp = mock(SetUpProject.class);
    private final TestActiveObjects objects = TestDatabase.H2.start(TouchpointEntity.class);
    private final TouchpointStore store = new TouchpointStore(objects);
    private final VisibleTouchpoints visible =
            new VisibleTouchpoints(store, new IssueSearch(search), issues, access, Clock.fixed(NOW, ZoneOffset.UTC));

    @BeforeEach
    void setUpProject() {
        when(project.getKey()).thenReturn("RAD");
        when(setUp.projectId()).thenReturn(10L);
        when(setUp.touchpointTypeId()).thenReturn("10100");
    }

    @AfterEach
    void closeDatabase() {
        objects.close();
    }

    @ParameterizedTest(name = "changed {0}, index shows it {1}, Jira shows it {2}: seen {3}")
    @CsvSource({
        "long ago, true,  true,  true",
        "long ago, false, true,  false",
        "just now, false, true,  true",
        "just now, true,  false, false",
        "just now, false, false, false",
        "just now, true,  true,  true"
    })
    void touchpointIsSeenByThoseWhoMay(String changed, boolean indexed, boolean allowed, boolean seen)
            throws SearchException {
        store.put(List.of(row(1, changed.equals("just now") ? JUST_NOW : LONG_AGO)));
        indexHolds(indexed ? new long[] {1} : new long[0]);
        jiraHolds(1, allowed);

        assertThat(rows()).isEqualTo(seen ? List.of(1L) : List.of());
    }

    @Test
    void issueThatIsGoneIsNotSeen() throws SearchException {
        store.put(List.of(row(1, JUST_NOW)));
        indexHolds(1);

        assertThat(rows()).isEmpty();
    }

    @Test
    void costOfFreshTouchpointsIsBounded() throws SearchException {
        store.put(LongStream.rangeClosed(1, 100)
                .mapToObj(id -> row(id, JUST_NOW + id))
                .toList());
        indexHolds();
        LongStream.rangeClosed(1, 100).forEach(id -> jiraHolds(id, true));
        objects.statementsSinceLastAsked();

        assertThat(rows()).hasSize(20).contains(100L).doesNotContain(80L);
        verify(issues, times(20)).getIssueObject(anyLong());
        assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
    }

    @Test
    void oldTouchpointsAreNeverAskedForOneByOne() throws SearchException {
        store.put(
                LongStream.rangeClosed(1, 100).mapToObj(id -> row(id, LONG_AGO)).toList());
        indexHolds(LongStream.rangeClosed(1, 100).toArray());

        assertThat(rows()).hasSize(100);
        verify(issues, never()).getIssueObject(anyLong());
    }

    private List<Long> rows() {
        return visible.rows(new ProjectVisit(project, tom), setUp).stream()
                .map(TouchpointRow::issueId)
                .toList();
    }

    private void indexHolds(long... ids) throws SearchException {
        List<Issue> found = Arrays.stream(ids)
                .mapToObj(id -> {
                    Issue issue = mock(Issue.class);
                    when(issue.getId()).thenReturn(id);
                    return issue;
                })
                .toList();
        when(search.parseQuery(any(), any())).thenReturn(new ParseResult(mock(Query.class), new MessageSetImpl()));
        when(search.search(eq(tom), any(), any())).thenReturn(new SearchResults<>(found, found.size(), 10_000, 0));
    }

    private void jiraHolds(long id, boolean allowed) {
        MutableIssue issue = mock(MutableIssue.class);
        when(issues.getIssueObject(id)).thenReturn(issue);
        when(access.maySee(tom, issue)).thenReturn(allowed);
    }

    private static TouchpointRow row(long issueId, long updated) {
        return new TouchpointRow(
                issueId,
                10,
                issueId,
                "Touchpoint",
                new TouchpointRow.Place(null, null, TouchpointRow.Place.UNRANKED, List.of()),
                new TouchpointRow.Rating(null, null, null, null, null, null),
                null,
                null,
                updated);
    }
}
