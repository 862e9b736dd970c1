package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.ImportColumn;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.IssueData;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.ReadModel;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Touchpoints whose import is taken back, as they are by now, together with their rows in the read model. */
@Component
public class UndoneTouchpoints {

    private final IssueWriter writer;
    private final IssueManager issues;
    private final ReadModel readModel;
    private final TouchpointStore store;
    private final IssueData data;

    UndoneTouchpoints(
            IssueWriter writer, IssueManager issues, ReadModel readModel, TouchpointStore store, IssueData data) {
        this.writer = writer;
        this.issues = issues;
        this.readModel = readModel;
        this.store = store;
        this.data = data;
    }

    /** Whether there is no such issue any more. */
    boolean isGone(long issueId) {
        return issues.getIssueObject(issueId) == null;
    }

    /** The touchpoint as Jira has it at this moment; null when it is none of the project any more. */
    @Nullable
    TouchpointRow now(SetUpProject project, long issueId) {
        readModel.refresh(issueId);
        TouchpointRow row = store.ofIssue(issueId);
        return row != null && row.projectId() == project.projectId() ? row : null;
    }

    /** Whether people have rated it, filled its profile or left anything else on it that Jira does not count as a change. */
    boolean hasNotes(long issueId) {
        return !data.withNotesAmong(List.of(issueId)).isEmpty();
    }

    void delete(long issueId, ApplicationUser user) throws IssueWriter.Refused {
        writer.delete(issueId, user);
        readModel.refresh(issueId);
    }

    void restore(
            SetUpProject project,
            long issueId,
            ImportedTouchpoints.Before before,
            Set<ImportColumn> columns,
            ApplicationUser user)
            throws IssueWriter.Refused {
        writer.restore(project, issueId, before, columns, user);
        readModel.refresh(issueId);
    }
}
