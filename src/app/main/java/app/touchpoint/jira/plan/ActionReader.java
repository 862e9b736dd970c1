package app.touchpoint.jira.plan;

import app.touchpoint.core.plan.QuickWin.Progress;
import app.touchpoint.jira.setup.Item;
import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.ActionRow;
import app.touchpoint.jira.store.ActionRow.Kind;
import app.touchpoint.jira.store.ActionRow.Terms;
import app.touchpoint.jira.store.ActionRow.Written;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one issue field by field, which costs Jira about a query per field: for changed issues only, never for a list on a page. */
@Component
public class ActionReader {

    private final ProjectSetup setup;
    private final CustomFieldManager fields;

    public ActionReader(ProjectSetup setup, CustomFieldManager fields) {
        this.setup = setup;
        this.fields = fields;
    }

    /** Whether the issue is of the type <em>Touchpoint Action</em> in a project that is set up. */
    boolean isOfType(Issue issue) {
        return setup.of(issue.getProjectId())
                .filter(project -> project.actionTypeId().equals(issue.getIssueTypeId()))
                .isPresent();
    }

    /** The row of an issue; effort and budget are read where the project has our fields. */
    ActionRow read(Issue issue) {
        SetUpProject project = setup.of(issue.getProjectId()).orElse(null);
        Timestamp due = issue.getDueDate();
        String key = issue.getKey();
        return new ActionRow(
                issue.getId(),
                issue.getProjectId(),
                Long.parseLong(key.substring(key.lastIndexOf('-') + 1)),
                Objects.requireNonNullElse(issue.getSummary(), ""),
                new Kind(issue.getIssueTypeId(), issue.getStatus().getId(), doneSince(issue), isDropped(issue)),
                issue.getAssignee() == null ? null : issue.getAssignee().getKey(),
                new Terms(
                        due == null ? null : due.toLocalDateTime().toLocalDate(),
                        number(issue, project, Item.FIELD_EFFORT),
                        number(issue, project, Item.FIELD_BUDGET)),
                issue.getComponents().stream()
                        .map(ProjectComponent::getId)
                        .sorted()
                        .toList(),
                issue.getUpdated().getTime(),
                Written.NOTHING);
    }

    private static @Nullable LocalDate doneSince(Issue issue) {
        return ActionStatuses.progress(issue.getStatus()) == Progress.DONE
                ? issue.getUpdated().toLocalDateTime().toLocalDate()
                : null;
    }

    private static boolean isDropped(Issue issue) {
        IssueConstant resolution = issue.getResolution();
        return resolution != null && Dropped.isSaidBy(resolution.getName());
    }

    private @Nullable Double number(Issue issue, @Nullable SetUpProject project, Item item) {
        if (project == null) {
            return null;
        }
        CustomField field = fields.getCustomFieldObject(project.fieldId(item));
        return field != null && issue.getCustomFieldValue(field) instanceof Number number ? number.doubleValue() : null;
    }
}
