package app.touchpoint.jira.plan;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads workflows where Jira leaves that to OSWorkflow; no bean, so that the app starts without that package. */
final class WorkflowSteps {

    private static final String STATUS = "jira.status.id";

    private WorkflowSteps() {}

    /** Ids of the workflow's statuses in its order. */
    static List<String> statusIds(JiraWorkflow workflow) {
        return workflow.getDescriptor().getSteps().stream()
                .flatMap(step -> status(step).stream())
                .toList();
    }

    /** The transitions that lead to another status and that Jira offers the user now, in the order in which it shows them. */
    static List<Way> ways(JiraWorkflow workflow, Issue issue, @Nullable ApplicationUser user) {
        WorkflowDescriptor descriptor = workflow.getDescriptor();
        return ComponentAccessor.getComponent(IssueWorkflowManager.class)
                .getSortedAvailableActions(issue, user)
                .stream()
                .flatMap(action -> way(descriptor, action))
                .toList();
    }

    /** A transition that stays in its step has a step of no number. */
    private static Stream<Way> way(WorkflowDescriptor descriptor, ActionDescriptor action) {
        StepDescriptor step = descriptor.getStep(action.getUnconditionalResult().getStep());
        return Optional.ofNullable(step).flatMap(WorkflowSteps::status).stream()
                .map(status -> new Way(action.getId(), action.getName(), status));
    }

    private static Optional<String> status(StepDescriptor step) {
        return Optional.ofNullable(step.getMetaAttributes().get(STATUS));
    }
}
