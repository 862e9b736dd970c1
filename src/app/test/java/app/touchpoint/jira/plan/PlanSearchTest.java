package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.touchpoint.IssueSearch;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.bc.issue.search.SearchService.ParseResult;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.Query;
import org.junit.jupiter.api.Test;

class PlanSearchTest {

    private final SearchService service = mock();

    @Test
    void aFilterThatJiraUnderstandsAndCannotSearchForIsRefused() throws SearchException {
        when(service.parseQuery(any(), anyString()))
                .thenReturn(new ParseResult(mock(Query.class), new MessageSetImpl()));
        when(service.validateQuery(any(), any())).thenReturn(new MessageSetImpl());
        when(service.search(any(), any(), any())).thenThrow(new SearchException("maxClauseCount is set to 1024"));
        Entered entered = new Entered(
                new ProjectVisit(mock(Project.class), mock(ApplicationUser.class)), mock(SetUpProject.class));

        assertThat(new PlanSearch(new IssueSearch(service, mock()))
                        .found(entered, mock(PlanReader.Plan.class), "assignee = anna"))
                .isEqualTo(Outcome.refused(Refusal.of(Refusal.Reason.RULE, "plan.filter.failed")));
    }
}
