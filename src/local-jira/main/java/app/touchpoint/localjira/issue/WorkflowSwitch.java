package app.touchpoint.localjira.issue;

import app.touchpoint.localjira.config.LocalWorkflow;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.issue.IssueWriter.IssueStep;
import app.touchpoint.localjira.project.LocalProject;
import com.atlassian.jira.event.type.EventType;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Takes a project's workflow scheme from it as Jira's own pages do, which never leave an issue in a status that its workflow lacks. */
public final class WorkflowSwitch {

    private final Jdbi jdbi;
    private final ConfigurationPart config;
    private final IssueWriter writer;

    WorkflowSwitch(Jdbi jdbi, ConfigurationPart config, IssueWriter writer) {
        this.jdbi = jdbi;
        this.config = config;
        this.writer = writer;
    }

    /** Gives the project the default scheme; issues whose status the system's workflow lacks get its first one (A-config-14). */
    public void toDefaultScheme(String userKey, LocalProject project) {
        config.workflows().assignDefaultScheme(project.id());
        List<Issue> issues = jdbi.withHandle(
                handle -> handle.createQuery("select id, type_id, status_id from issue where project_id = ?")
                        .bind(0, project.id())
                        .map((row, context) -> new Issue(row.getLong(1), row.getString(2), row.getString(3)))
                        .list());
        for (Issue issue : issues) {
            LocalWorkflow workflow = config.workflows().of(project.id(), issue.typeId());
            if (!workflow.statusIds().contains(issue.statusId())) {
                writer.move(
                        userKey,
                        new IssueStep(issue.id(), issue.statusId(), workflow.initialStatusId()),
                        Map.of(),
                        WriteOptions.event(EventType.ISSUE_UPDATED_ID));
            }
        }
    }

    private record Issue(long id, String typeId, String statusId) {}
}
