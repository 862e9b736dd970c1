package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.action.Vetoes;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.plan.PlanInfo.ColumnInfo;
import app.touchpoint.jira.plan.PlanView.Wanted;
import app.touchpoint.jira.setup.SetUpProject;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The columns of a workflow with very many statuses, whose categories take turns. */
class PlanViewTest {

    private static final int STATUSES = 60;
    private static final List<String> CATEGORIES = List.of("done", "new", "indeterminate", "undefined");

    private final ActionWorkflows workflows = mock();
    private final PlanNames things = mock();
    private final PlanView view = new PlanView(
            new PlanView.Names(things, mock(PlanHeadline.class), mock(PlanWords.class)),
            mock(ActionView.class),
            mock(Vetoes.class),
            workflows,
            mock(Access.class));

    private static Status status(int number) {
        Status status = mock();
        StatusCategory category = mock();
        String key = CATEGORIES.get(number % CATEGORIES.size());
        when(status.getId()).thenReturn(Integer.toString(number));
        when(status.getName()).thenReturn("Step " + number);
        when(status.getStatusCategory()).thenReturn(category);
        when(category.getKey()).thenReturn(key);
        return status;
    }

    @Test
    void sixtyStatusesAreColumnsByCategoryAndWithinThatAsTheWorkflowHasThem() {
        List<Status> statuses =
                IntStream.range(0, STATUSES).mapToObj(PlanViewTest::status).toList();
        when(workflows.statuses(anyLong(), anyString())).thenReturn(statuses);
        SetUpProject project = mock();
        when(project.actionTypeId()).thenReturn("10001");
        Project jiras = mock();
        when(jiras.getKey()).thenReturn("RAD");
        PlanNames.Lookup lookup = mock();
        when(things.of(any())).thenReturn(lookup);
        when(lookup.phases()).thenReturn(Map.of());

        PlanInfo plan = view.of(
                new Entered(new ProjectVisit(jiras, null), project),
                new PlanReader.Plan(List.of(), Map.of(), PlanRules.DEFAULT, LocalDate.parse("2026-11-22")),
                new Wanted(Grouping.NONE, PlanFilter.ALL, Set.of()));

        assertThat(plan.columns()).hasSize(STATUSES);
        assertThat(plan.columns().stream().map(ColumnInfo::category).distinct())
                .containsExactly("new", "indeterminate", "done", "undefined");
        for (String category : CATEGORIES) {
            assertThat(plan.columns().stream()
                            .filter(column -> column.category().equals(category))
                            .map(column -> Integer.valueOf(column.id())))
                    .hasSize(STATUSES / CATEGORIES.size())
                    .isSorted();
        }
        assertThat(plan.columns().get(0)).isEqualTo(new ColumnInfo("1", "Step 1", "new", 0));
    }
}
