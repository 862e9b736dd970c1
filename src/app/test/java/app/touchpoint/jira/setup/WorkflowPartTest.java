package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WorkflowPartTest {

    private final PartWorld world = new PartWorld();
    private final Map<Integer, Status> statuses = new TreeMap<>();
    private final Map<String, JiraWorkflow> workflows = new TreeMap<>();
    private final WorkflowManager manager = mock(WorkflowManager.class);
    private final WorkflowPart part = new WorkflowPart(manager);
    /** After that many statuses Jira takes no more. */
    private int mostStatuses = Integer.MAX_VALUE;

    @BeforeEach
    void statusesAndWorkflows() {
        StatusManager all = world.component(StatusManager.class, mock(StatusManager.class));
        lenient().when(all.getStatuses()).thenAnswer(call -> List.copyOf(statuses.values()));
        lenient()
                .when(all.getStatus(anyString()))
                .thenAnswer(call -> statuses.get(Integer.valueOf(call.getArgument(0))));
        lenient().when(all.createStatus(anyString(), any(), anyString(), any())).thenAnswer(call -> {
            if (statuses.size() >= mostStatuses) {
                throw new IllegalStateException("The database is gone.");
            }
            return status(
                    call.getArgument(0), call.<StatusCategory>getArgument(3).getKey());
        });
        lenient().when(manager.getWorkflow(anyString())).thenAnswer(call -> workflows.get(call.<String>getArgument(0)));
        lenient()
                .doAnswer(call -> {
                    JiraWorkflow made = call.getArgument(1);
                    return workflows.put(made.getName(), made);
                })
                .when(manager)
                .createWorkflow(any(), any());
        status("To Do", "new");
        status("In Progress", "indeterminate");
    }

    private Status status(String name, String category) {
        int id = statuses.size() + 1;
        Status status = mock(Status.class);
        StatusCategory of = mock(StatusCategory.class);
        lenient().when(of.getKey()).thenReturn(category);
        lenient().when(status.getId()).thenReturn(Integer.toString(id));
        lenient().when(status.getName()).thenReturn(name);
        lenient().when(status.getStatusCategory()).thenReturn(of);
        statuses.put(id, status);
        return status;
    }

    private List<String> named() {
        return statuses.values().stream()
                .map(status ->
                        status.getName() + " " + status.getStatusCategory().getKey())
                .toList();
    }

    private String xml() {
        return Objects.requireNonNull(workflows.get(world.shared(Item.WORKFLOW)))
                .getDescriptor()
                .asXML();
    }

    @Test
    void fourStatusesAndTheWorkflowThroughThemAreMadeOnce() {
        assertThat(PartWorld.said(world.apply(part)))
                .containsExactly(
                        "status.ist CREATE []",
                        "status.soll CREATE []",
                        "status.plan CREATE []",
                        "status.control CREATE []",
                        "workflow CREATE []");
        assertThat(named().subList(2, 6))
                .extracting(name -> name.replaceAll(".* ", ""))
                .containsExactly("new", "indeterminate", "indeterminate", "indeterminate");
        String xml = xml();
        for (Item status : WorkflowPart.STATUSES.keySet()) {
            assertThat(xml).contains("<meta name=\"jira.status.id\">" + world.shared(status) + "</meta>");
        }

        assertThat(PartWorld.said(world.apply(part))).isEmpty();
        assertThat(statuses).hasSize(6);
        assertThat(workflows).hasSize(1);
    }

    @Test
    void setUpThatBrokeOffGoesOnWhereItStopped() {
        mostStatuses = 4;
        assertThatIllegalStateException().isThrownBy(() -> world.apply(part));
        assertThat(workflows).isEmpty();
        mostStatuses = Integer.MAX_VALUE;

        assertThat(PartWorld.said(world.apply(part)))
                .containsExactly("status.plan CREATE []", "status.control CREATE []", "workflow CREATE []");

        assertThat(named()).doesNotHaveDuplicates().hasSize(6);
    }

    @Test
    void planMakesNothing() {
        assertThat(PartWorld.said(world.plan(part))).hasSize(5);
        assertThat(statuses).hasSize(2);
        assertThat(workflows).isEmpty();
    }

    @Test
    void workflowLeadsThroughTheStatusesThatTheAdministratorPicked() {
        world.run(part, true, Map.of("status.ist", "1", "status.soll", "2"));

        assertThat(statuses).hasSize(4);
        assertThat(xml()).contains("<meta name=\"jira.status.id\">1</meta>", "<meta name=\"jira.status.id\">2</meta>");
    }

    @Test
    void workflowOfOurNameThatOthersMadeIsNeverTaken() {
        JiraWorkflow theirs = mock(JiraWorkflow.class);
        String name = new ObjectNames(Locale.ENGLISH).name(Item.WORKFLOW);
        lenient().when(theirs.getName()).thenReturn(name);
        workflows.put(name, theirs);

        world.run(part, true, Map.of("workflow", ""));

        assertThat(workflows.get(name)).isSameAs(theirs);
        assertThat(world.shared(Item.WORKFLOW)).isEqualTo(name + " (Touchpoints)");
    }

    @Test
    void jiraWithoutAStatusOfTheCategoryIsNamed() {
        statuses.remove(2);

        assertThatIllegalStateException().isThrownBy(() -> world.apply(part)).withMessageContaining("indeterminate");
    }
}
