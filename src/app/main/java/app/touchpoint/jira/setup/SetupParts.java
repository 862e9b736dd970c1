package app.touchpoint.jira.setup;

import com.atlassian.jira.config.IssueTypeManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** All parts in the order of their needs: contexts need types, the workflow needs statuses, screens need fields. */
@Component
class SetupParts {

    private final List<SetupPart> inOrder;

    SetupParts(
            IssueTypeManager types,
            WorkflowPart workflow,
            WorkflowSchemePart workflowScheme,
            FieldsPart fields,
            ScreensPart screens) {
        this.inOrder = List.of(
                new IssueTypesPart(types),
                new LinkTypesPart(),
                new RolePart(),
                workflow,
                workflowScheme,
                fields,
                screens);
    }

    void run(SetupRun run) {
        inOrder.forEach(part -> part.run(run));
    }
}
