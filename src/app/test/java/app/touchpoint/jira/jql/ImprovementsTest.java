package app.touchpoint.jira.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.touchpoint.IssueLinks;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tom sees issues of an even id. */
class ImprovementsTest {

    private static final int MOST = 5_001;

    private final ApplicationUser tom = mock();
    private final ProjectSetup setup = mock();
    private final IssueLinks links = mock();
    private final IssueSearch search = mock();
    private final IssueManager issues = mock();
    private final Access access = mock();
    private final Improvements improvements = new Improvements(setup, links, search, issues, access);

    @BeforeEach
    void tomSeesEvenOnes() {
        when(setup.shared(Item.LINK_IMPROVES)).thenReturn(Optional.of("7"));
        when(issues.getIssueObject(anyLong())).thenAnswer(call -> issue(call.getArgument(0)));
        when(access.maySee(eq(tom), any(Issue.class)))
                .thenAnswer(call -> call.<Issue>getArgument(1).getId() % 2 == 0);
        when(search.visibleAmong(any(), eq(tom))).thenAnswer(call -> {
            Collection<Long> ids = call.getArgument(0);
            return Optional.of(ids.stream()
                    .filter(id -> id % 2 == 0)
                    .<Issue>map(id -> issue(id))
                    .toList());
        });
    }

    private static MutableIssue issue(long id) {
        MutableIssue issue = mock();
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private void linked(long count) {
        when(links.sources(1, 7))
                .thenReturn(LongStream.rangeClosed(1, count).boxed().toList());
    }

    @Test
    void fewAreAskedForOneByOne() {
        linked(100);

        assertThat(improvements.of(1, new Searcher(tom, false), MOST))
                .hasSize(50)
                .contains(2L, 100L);
        verifyNoInteractions(search);
    }

    @Test
    void manyCostASearchPerThousandAndNoReading() {
        linked(2_001);

        assertThat(improvements.of(1, new Searcher(tom, false), MOST)).hasSize(1_000);
        verify(search, times(3)).visibleAmong(any(), eq(tom));
        verify(issues, never()).getIssueObject(anyLong());
    }

    @Test
    void noMoreIsLookedForThanWillBeRefused() {
        linked(30_000);

        assertThat(improvements.of(1, new Searcher(tom, false), MOST)).hasSize(5_500);
        verify(search, times(11)).visibleAmong(any(), eq(tom));
        assertThat(improvements.of(1, new Searcher(tom, true), MOST)).hasSize(MOST);
    }

    @Test
    void whereJiraRefusesTheSearchItIsAskedOneByOne() {
        linked(101);
        when(search.visibleAmong(any(), eq(tom))).thenReturn(Optional.empty());

        assertThat(improvements.of(1, new Searcher(tom, false), MOST)).hasSize(50);
    }

    @Test
    void beforeTheFirstSetUpNothingImproves() {
        when(setup.shared(Item.LINK_IMPROVES)).thenReturn(Optional.empty());

        assertThat(improvements.of(1, new Searcher(tom, false), MOST)).isEmpty();
    }
}
