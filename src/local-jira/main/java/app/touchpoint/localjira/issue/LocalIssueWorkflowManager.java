package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LocalWorkflow;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.IssueWorkflowManager;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person may do with an issue in its workflow, for apps; the issue is read anew, so that its status is that of now (A-issue-20). */
record LocalIssueWorkflowManager(IssueStore store, Transitions transitions) implements IssueWorkflowManager {

    /** A result that leaves the issue in its step. */
    private static final int SAME_STEP = -1;

    @Override
    public List<ActionDescriptor> getSortedAvailableActions(Issue issue, @Nullable ApplicationUser user) {
        return store.load(issue.getId()).stream()
                .flatMap(found -> transitions.offered(user == null ? null : user.getKey(), found).stream()
                        .map(transition -> action(transitions.workflow(found), transition)))
                .toList();
    }

    private static ActionDescriptor action(LocalWorkflow workflow, LocalWorkflow.Transition transition) {
        int step = transition.toStatusId().equals(transition.fromStatusId())
                ? SAME_STEP
                : workflow.step(transition.toStatusId());
        return new ActionDescriptor(transition.id(), transition.name(), new ResultDescriptor(step));
    }
}
