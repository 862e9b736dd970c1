package app.touchpoint.jira.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixScopeTest {

    private final SearchService service = mock();
    private final ApplicationUser anna = mock();
    private final Project project = mock();
    private final SetUpProject setUp = mock();
    private final Entered entered = new Entered(new ProjectVisit(project, anna), setUp);
    private final MatrixScope scope = new MatrixScope(new IssueSearch(service, mock()));
    private final List<String> parsed = new ArrayList<>();

    @BeforeEach
    void jiraUnderstandsAll() {
        when(project.getKey()).thenReturn("RAD");
        when(setUp.projectId()).thenReturn(10L);
        when(setUp.touchpointTypeId()).thenReturn("7");
        when(service.parseQuery(any(), anyString())).thenAnswer(call -> {
            parsed.add(call.getArgument(1));
            return new ParseResult(mock(Query.class), new MessageSetImpl());
        });
        when(service.validateQuery(any(), any())).thenReturn(new MessageSetImpl());
    }

    private static Issue issue(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private static Optional<Refusal> refusal(Outcome<?> outcome) {
        return outcome.fold(value -> Optional.empty(), Optional::of);
    }

    @Test
    void oneThatJiraUnderstandsAndCannotSearchForIsRefusedInsteadOfBreakingThePage() throws SearchException {
        when(service.search(any(), any(), any())).thenThrow(new SearchException("maxClauseCount is set to 1024"));

        assertThat(refusal(scope.of(entered, "issue in linkedIssuesOfAll()")))
                .contains(Refusal.of(Refusal.Reason.RULE, "matrix.scope.failed"));
    }

    @ParameterizedTest
    @CsvSource({
        "issuekey > A ORDER BY key, project = 10 AND issuetype = 7 AND (issuekey > A) ORDER BY key ASC",
        "10100, project = 10 AND issuetype = 7 AND (filter = 10100) ORDER BY key ASC"
    })
    void oneSearchOfTheTouchpointsOfTheProjectAloneFindsIt(String wish, String asked) throws SearchException {
        Issue found = issue(41);
        when(service.search(any(), any(), any())).thenReturn(new SearchResults<>(List.of(found), 1, 10_000, 0));

        assertThat(scope.of(entered, wish)).isEqualTo(Outcome.done(Optional.of(Set.of(41L))));

        assertThat(parsed).last().isEqualTo(asked);
        verify(service, times(1)).search(any(), any(), any());
    }
}
