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
import app.touchpoint.jira.store.ActionRow;
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
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanSearchTest {

    private static final Outcome<Set<Long>> REFUSED =
            Outcome.refused(Refusal.of(Refusal.Reason.RULE, "plan.filter.failed"));

    private final SearchService service = mock();
    private final SetUpProject setUp = mock();
    private final Entered entered =
            new Entered(new ProjectVisit(mock(Project.class), mock(ApplicationUser.class)), setUp);
    private final Map<Query, String> parsed = new IdentityHashMap<>();

    @BeforeEach
    void jiraUnderstandsAll() {
        when(setUp.projectId()).thenReturn(10L);
        when(setUp.actionTypeId()).thenReturn("7");
        when(service.parseQuery(any(), anyString())).thenAnswer(call -> {
            Query query = mock();
            parsed.put(query, call.getArgument(1));
            return new ParseResult(query, new MessageSetImpl());
        });
        when(service.validateQuery(any(), any())).thenReturn(new MessageSetImpl());
    }

    /** Jira as somebody searches it: what it finds, or null where it refuses. */
    private interface Answers {
        @Nullable
        List<Long> to(String jql);
    }

    private Outcome<Set<Long>> found(List<Long> others, Answers answers) throws SearchException {
        when(service.search(any(), any(), any())).thenAnswer(call -> {
            List<Long> ids = answers.to(parsed.getOrDefault(call.<Query>getArgument(1), ""));
            if (ids == null) {
                throw new SearchException("maxClauseCount is set to 1024");
            }
            return new SearchResults<>(ids.stream().map(PlanSearchTest::issue).toList(), ids.size(), 10_000, 0);
        });
        PlanReader.Plan plan = new PlanReader.Plan(
                others.stream().map(PlanSearchTest::ofOtherType).toList(),
                Map.of(),
                mock(),
                LocalDate.of(2026, 11, 23));
        return new PlanSearch(new IssueSearch(service, mock())).found(entered, plan, "assignee = anna");
    }

    private static Issue issue(long id) {
        Issue issue = mock();
        when(issue.getId()).thenReturn(id);
        return issue;
    }

    private static JudgedAction ofOtherType(long issueId) {
        ActionRow row = new ActionRow(
                issueId,
                10,
                issueId,
                "Paint",
                new ActionRow.Kind("3", "1"),
                null,
                new ActionRow.Terms(null, null, null),
                List.of(),
                0,
                ActionRow.Written.NOTHING);
        JudgedAction action = mock();
        when(action.row()).thenReturn(row);
        return action;
    }

    private static boolean isOfTheType(String jql) {
        return jql.contains("issuetype = 7");
    }

    @Test
    void aFilterThatJiraUnderstandsAndCannotSearchForIsRefused() throws SearchException {
        assertThat(found(List.of(), jql -> null)).isEqualTo(REFUSED);
    }

    @Test
    void oneThatJiraCannotSearchForAmongActionsOfOtherTypesIsRefusedInsteadOfLosingThem() throws SearchException {
        assertThat(found(
                        List.of(41L, 42L, 43L),
                        jql -> isOfTheType(jql)
                                ? List.of(40L)
                                : jql.contains("42") && jql.contains("assignee") ? null : idsIn(jql)))
                .isEqualTo(REFUSED);
    }

    @Test
    void anActionThatIsGoneSinceIsLeftOutAndTheOthersAreFound() throws SearchException {
        assertThat(found(
                        List.of(41L, 42L, 43L),
                        jql -> isOfTheType(jql) ? List.of(40L) : jql.contains("42") ? null : idsIn(jql)))
                .isEqualTo(Outcome.done(Set.of(40L, 41L, 43L)));
    }

    private static List<Long> idsIn(String jql) {
        return LongStream.rangeClosed(41, 43)
                .filter(id -> jql.contains(String.valueOf(id)))
                .boxed()
                .toList();
    }
}
