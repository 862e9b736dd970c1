package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.journey.IssueWriter.Values;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.ReadModel;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Touchpoints that a run makes and changes, together with their rows in the read model. */
@Component
public class ImportedTouchpoints {

    /** How many issues at the end of a project are looked at for one that was made just before a kill. */
    private static final int MOST_DOUBTFUL = 500;

    private final IssueWriter writer;
    private final IssueManager issues;
    private final ReadModel readModel;
    private final TouchpointStore store;
    private final RunStore runs;

    ImportedTouchpoints(
            IssueWriter writer, IssueManager issues, ReadModel readModel, TouchpointStore store, RunStore runs) {
        this.writer = writer;
        this.issues = issues;
        this.readModel = readModel;
        this.store = store;
        this.runs = runs;
    }

    /** Makes a touchpoint; its issue id. */
    long create(SetUpProject project, Values values, ApplicationUser user) throws IssueWriter.Refused {
        Issue issue = writer.createTouchpoint(project, values, user);
        readModel.created(issue, project, known(values));
        return issue.getId();
    }

    /** Changes a touchpoint; JSON of the values it had, for taking it back. */
    String update(SetUpProject project, long issueId, Values values, ApplicationUser user) throws IssueWriter.Refused {
        TouchpointRow row = store.ofIssue(issueId);
        Issue issue = Objects.requireNonNull(issues.getIssueObject(issueId), () -> "Issue " + issueId + " is gone.");
        Before before = new Before(
                row == null ? null : row.place().channelId(),
                row == null ? List.of() : row.place().componentIds(),
                row == null ? null : row.rating().ist(),
                row == null ? null : row.rating().soll(),
                row == null ? null : row.rating().importance(),
                issue.getAssignee() == null ? null : issue.getAssignee().getKey(),
                issue.getDescription());
        writer.update(project, issueId, values, user);
        readModel.refresh(issueId);
        return Json.write(before);
    }

    /**
     * What a touchpoint had before an import changed it.
     *
     * @param owner user key
     */
    record Before(
            @Nullable Long channelId,
            List<Long> componentIds,
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double importance,
            @Nullable String owner,
            @Nullable String description) {}

    /**
     * An issue that was made for this line just before the run was interrupted, or null. The journal does not know it and the
     * read model may not either, so the latest issues of the project are looked at themselves.
     */
    @Nullable
    Long lookUp(SetUpProject project, ImportStep.Line line, Values values, Run run) {
        Set<Long> journalled = new HashSet<>();
        runs.steps(run.id(), Set.of(StepState.DONE, StepState.UNCHANGED), Integer.MAX_VALUE)
                .forEach(step -> journalled.add(step.issueId()));
        return issues.getIssueIdsForProject(project.projectId()).stream()
                .filter(id -> !journalled.contains(id))
                .sorted(Comparator.reverseOrder())
                .limit(MOST_DOUBTFUL)
                .map(issues::getIssueObject)
                .filter(Objects::nonNull)
                .filter(issue -> issue.getCreated().getTime() >= run.createdAt().toEpochMilli())
                .filter(issue -> project.touchpointTypeId().equals(issue.getIssueTypeId()))
                .filter(issue -> Names.same(issue.getSummary(), line.summary()))
                .map(Issue::getId)
                .filter(id -> isInPhase(id, values))
                .findFirst()
                .orElse(null);
    }

    private boolean isInPhase(long issueId, Values values) {
        readModel.refresh(issueId);
        TouchpointRow row = store.ofIssue(issueId);
        return row != null && Objects.equals(row.place().phaseId(), values.phaseId());
    }

    /** What is known of a new issue without asking Jira for each field. */
    private static ReadModel.Known known(Values values) {
        return new ReadModel.Known(
                values.phaseId(),
                values.channelId(),
                values.componentIds() == null ? List.of() : values.componentIds(),
                values.ist(),
                values.soll(),
                values.importance());
    }
}
