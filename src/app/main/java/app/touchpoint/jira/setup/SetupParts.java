package app.touchpoint.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All parts in the order of their needs: contexts need types, the workflow needs statuses, screens need fields. */
@Component
class SetupParts {

    private final WorkflowPart workflow;
    private final List<SetupPart> inOrder;

    SetupParts(
            IssueTypeManager types,
            WorkflowPart workflow,
            WorkflowSchemePart workflowScheme,
            FieldsPart fields,
            Last last) {
        this.workflow = workflow;
        this.inOrder = List.of(
                new IssueTypesPart(types),
                new LinkTypesPart(),
                new RolePart(),
                workflow,
                workflowScheme,
                fields,
                last.screens,
                last.phaseIssues);
    }

    /** What needs everything before it: screens name fields, and issues are made with what their type has by then. */
    @Component
    static class Last {

        private final ScreensPart screens;
        private final PhaseIssuesPart phaseIssues;

        Last(ScreensPart screens, PhaseIssuesPart phaseIssues) {
            this.screens = screens;
            this.phaseIssues = phaseIssues;
        }
    }

    /** Names of all statuses of this Jira by id. */
    Map<String, String> statuses() {
        return workflow.statuses();
    }

    void run(SetupRun run) {
        inOrder.forEach(part -> part.run(run));
    }
}
