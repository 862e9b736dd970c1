package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrandedIssuesTest {

    private final PartWorld world = new PartWorld();
    private final SearchService searches = mock(SearchService.class);
    private final StrandedIssues issues = new StrandedIssues(searches);

    private static Issue in(String statusName) {
        Issue issue = mock(Issue.class);
        Status status = mock(Status.class);
        when(status.getName()).thenReturn(statusName);
        when(issue.getStatus()).thenReturn(status);
        return issue;
    }

    private void understood(boolean valid) {
        MessageSet errors = mock(MessageSet.class);
        when(errors.hasAnyErrors()).thenReturn(!valid);
        when(errors.getErrorMessages()).thenReturn(Set.of("No such type."));
        when(searches.parseQuery(any(), anyString()))
                .thenReturn(new SearchService.ParseResult(mock(Query.class), errors));
    }

    @Test
    void statusesAreNamedOnceInTheirOrder() throws Exception {
        understood(true);
        List<Issue> first = List.of(in("To Do"), in("Done"), in("To Do"));
        when(searches.searchOverrideSecurity(any(), any(), any())).thenReturn(new SearchResults<>(first, 3, 3, 0));

        assertThat(issues.statuses(world.project, "2", List.of("31", "32"))).containsExactly("Done", "To Do");
        verify(searches).parseQuery(null, "project = 10 AND issuetype = 2 AND status NOT IN (31, 32)");
    }

    @Test
    void everyIssueOfTheTypeIsStrandedWhileNoStatusIsThereYet() throws Exception {
        understood(true);
        when(searches.searchOverrideSecurity(any(), any(), any())).thenReturn(new SearchResults<>(List.of(), 0, 0, 0));

        issues.statuses(world.project, "2", List.of());

        verify(searches).parseQuery(null, "project = 10 AND issuetype = 2");
    }

    @Test
    void searchThatJiraDoesNotUnderstandStopsSetUpBeforeItChangesTheScheme() {
        understood(false);

        assertThatIllegalStateException()
                .isThrownBy(() -> issues.statuses(world.project, "2", List.of("31")))
                .withMessageContaining("No such type.");
    }
}
