package app.touchpoint.jira.touchpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.StampEntity;
import app.touchpoint.jira.store.TestActiveObjects;
import app.touchpoint.jira.store.TestDatabase;
import app.touchpoint.jira.store.TouchpointEntity;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStateEntity;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees depends on the index for old touchpoints, and on Jira itself for those that changed a moment ago. */
class VisibleTouchpointsTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.500Z");
    private static final long LONG_AGO = NOW.minusSeconds(3_600).toEpochMilli();
    private static final long JUST_NOW = NOW.minusMillis(900).toEpochMilli();
    private static final long A_MOMENT_BEFORE = JUST_NOW - 1;

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final FakeIndex index = new FakeIndex(clock);
    private final IssueManager issues = mock(IssueManager.class);
    private final Access access = mock(Access.class);
    private final ApplicationUser tom = mock(ApplicationUser.class);
    private final Project project = mock(Project.class);
    private final SetUpProject setUp = mock(SetUpProject.class);
    private final TestActiveObjects objects =
            TestDatabase.H2.start(StampEntity.class, TouchpointEntity.class, TouchpointStateEntity.class);
    private final TouchpointStore store = new TouchpointStore(objects, Clock.systemUTC());
    private final VisibleTouchpoints visible = new VisibleTouchpoints(
            store, new IndexKnowledge(index.search(), clock), new LateIndex(issues, access, clock));

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

    @ParameterizedTest(name = "changed {0}, index knows {1} and shows it {2}, Jira shows it {3}: seen {4}")
    @CsvSource({
        "long ago, it,            true,  false, true",
        "long ago, it,            false, true,  false",
        "long ago, nothing,       false, true,  false",
        "just now, nothing,       false, true,  true",
        "just now, nothing,       false, false, false",
        "just now, it,            true,  false, true",
        "just now, it,            false, true,  false",
        "just now, what was before, true,  false, false",
        "just now, what was before, true,  true,  true",
        "just now, what was before, false, true,  true"
    })
    void touchpointIsSeenByThoseWhoMay(String changed, String known, boolean shown, boolean allowed, boolean seen) {
        long updated = changed.equals("just now") ? JUST_NOW : LONG_AGO;
        store.put(List.of(row(1, updated)));
        if (!known.equals("nothing")) {
            index.put(1, known.equals("it") ? updated : A_MOMENT_BEFORE);
        }
        if (!shown) {
            index.hide(1);
        }
        jiraHolds(1, allowed);

        assertThat(rows()).isEqualTo(seen ? List.of(1L) : List.of());
    }

    @Test
    void issueThatIsGoneIsNotSeen() {
        store.put(List.of(row(1, JUST_NOW)));
        index.put(1, A_MOMENT_BEFORE);

        assertThat(rows()).isEmpty();
    }

    @Test
    void changeOfTheSameSecondIsAskedForWhileJiraKnowsSecondsOnly() {
        long second = NOW.minusMillis(1_500).toEpochMilli();
        store.put(List.of(row(1, second)));
        index.put(1, second);
        jiraHolds(1, false);

        assertThat(second % 1_000).isZero();
        assertThat(rows()).isEmpty();
    }

    @Test
    void changeThatSettledIsKnownByItsSecond() {
        long updated = NOW.minusMillis(6_123).toEpochMilli();
        store.put(List.of(row(1, updated)));
        index.put(1, updated / 1_000 * 1_000);
        jiraHolds(1, false);

        assertThat(rows()).containsExactly(1L);
        verify(issues, never()).getIssueObject(anyLong());
    }

    @Test
    void costOfWhatTheIndexDoesNotKnowIsBounded() {
        store.put(LongStream.rangeClosed(1, 100)
                .mapToObj(id -> row(id, JUST_NOW + id))
                .toList());
        LongStream.rangeClosed(1, 100).forEach(id -> jiraHolds(id, true));
        objects.statementsSinceLastAsked();

        assertThat(rows()).hasSize(20).contains(100L).doesNotContain(80L);
        verify(issues, times(20)).getIssueObject(anyLong());
        assertThat(objects.statementsSinceLastAsked()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 150, 500})
    void touchpointsThatTheIndexKnowsAreNeverAskedForOneByOne(int count) {
        LongStream.rangeClosed(1, count).forEach(id -> index.put(id, id <= 100 ? JUST_NOW : LONG_AGO));
        store.put(LongStream.rangeClosed(1, count)
                .mapToObj(id -> row(id, id <= 100 ? JUST_NOW : LONG_AGO))
                .toList());
        rows();
        index.searches();
        objects.statementsSinceLastAsked();

        assertThat(rows()).hasSize(count);
        verify(issues, never()).getIssueObject(anyLong());
        assertThat(index.searches()).hasSize(3);
        assertThat(objects.statementsSinceLastAsked()).isEqualTo(1);
    }

    @Test
    void whoeverSeesAllGetsTheSameListAgainUntilSomebodyChangesOne() {
        store.put(List.of(row(1, LONG_AGO), row(2, LONG_AGO)));
        index.put(1, LONG_AGO);
        index.put(2, LONG_AGO);

        VisibleTouchpoints.Seen seen = visible.seen(new ProjectVisit(project, tom), setUp);
        assertThat(seen.all()).isTrue();
        assertThat(visible.seen(new ProjectVisit(project, tom), setUp).rows()).isSameAs(seen.rows());

        index.put(3, LONG_AGO);
        store.put(List.of(row(3, LONG_AGO)));
        assertThat(rows()).containsExactly(1L, 2L, 3L);

        index.hide(2);
        VisibleTouchpoints.Seen part = visible.seen(new ProjectVisit(project, tom), setUp);
        assertThat(part.all()).isFalse();
        assertThat(part.rows()).extracting(TouchpointRow::issueId).containsExactly(1L, 3L);
    }

    private List<Long> rows() {
        return visible.rows(new ProjectVisit(project, tom), setUp).stream()
                .map(TouchpointRow::issueId)
                .toList();
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
