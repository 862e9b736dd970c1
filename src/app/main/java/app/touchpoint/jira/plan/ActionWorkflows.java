package app.touchpoint.jira.plan;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.WorkflowManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The workflows that actions walk: their statuses and what somebody may do next. */
@Component
public class ActionWorkflows {

    private final WorkflowManager workflows;

    public ActionWorkflows(WorkflowManager workflows) {
        this.workflows = workflows;
    }

    /** The statuses of an issue type in a project, in the order of its workflow. */
    public List<Status> statuses(long projectId, String typeId) {
        StatusManager statuses = statuses();
        return WorkflowSteps.statusIds(workflows.getWorkflow(projectId, typeId)).stream()
                .map(statuses::getStatus)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** What the user is offered for the issue now, in the order in which Jira shows it; conditions are asked, validators are not. */
    List<Way> ways(Issue issue, ApplicationUser user) {
        return WorkflowSteps.ways(workflows.getWorkflow(issue), issue, user);
    }

    /** A status of this Jira by its id or its name in any case. */
    Optional<Status> status(String idOrName) {
        return statuses().getStatuses().stream()
                .filter(status -> status.getId().equals(idOrName))
                .findFirst()
                .or(() -> statuses().getStatuses().stream()
                        .filter(status -> status.getName().equalsIgnoreCase(idOrName))
                        .findFirst());
    }

    /** A status that the workflow of an issue names. */
    Status known(String id) {
        return Objects.requireNonNull(statuses().getStatus(id), "Jira has no status " + id + ".");
    }

    private static StatusManager statuses() {
        return ComponentAccessor.getComponent(StatusManager.class);
    }
}
