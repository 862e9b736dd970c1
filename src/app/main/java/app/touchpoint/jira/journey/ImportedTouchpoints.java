package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Names;
import app.touchpoint.jira.journey.IssueWriter.Values;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.Run;
import app.touchpoint.jira.store.RunStep;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.store.StepState;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import app.touchpoint.jira.touchpoint.ReadModel;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
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

    /** Makes a touchpoint; its id and what taking it back needs. */
    RunExecutor.Result create(SetUpProject project, Values values, ApplicationUser user) throws IssueWriter.Refused {
        long issueId = writer.createTouchpoint(project, values, user).getId();
        // Asked for again, since post functions and listeners may have changed it and databases round instants.
        Issue issue = read(issueId);
        readModel.created(issue, project, known(values));
        return made(issueId, issue.getUpdated());
    }

    /** The same for one that was made before a kill and not written down; who knows what was done to it since. */
    RunExecutor.Result found(long issueId) {
        MutableIssue issue =
                Objects.requireNonNull(issues.getIssueObject(issueId), () -> "Issue " + issueId + " is gone.");
        return made(issueId, issue.getCreated());
    }

    private static RunExecutor.Result made(long issueId, Timestamp at) {
        return new RunExecutor.Result(StepState.DONE, issueId, Json.write(new SinceImport.Made(at.getTime())));
    }

    private Issue read(long issueId) {
        return Objects.requireNonNull(issues.getIssueObject(issueId), () -> "Issue " + issueId + " is gone.");
    }

    /**
     * Changes a touchpoint; its id and the values it had and has, for taking it back. What it had is written down before anything is
     * changed, since nobody could tell after a kill.
     */
    RunExecutor.Result update(SetUpProject project, RunStep step, long issueId, Values values, ApplicationUser user)
            throws IssueWriter.Refused {
        if (step.state() == StepState.STARTED) {
            writer.update(project, issueId, values, user);
            return changed(issueId, step.outcome());
        }
        String before = Json.write(before(issueId));
        runs.record(step.id(), StepState.STARTED, issueId, before);
        writer.update(project, issueId, values, user);
        return changed(issueId, before);
    }

    private Before before(long issueId) {
        Issue issue = read(issueId);
        TouchpointRow row = row(issueId);
        return new Before(
                row.place().channelId(),
                row.place().componentIds(),
                row.rating().ist(),
                row.rating().soll(),
                row.rating().importance(),
                issue.getAssignee() == null ? null : issue.getAssignee().getKey(),
                issue.getDescription());
    }

    /** What came of a change, done or not, of which it is written down what the touchpoint had before. */
    RunExecutor.Result changed(long issueId, @Nullable String before) {
        SinceImport.Left left = SinceImport.Left.of(row(issueId));
        Before had = Json.read(Objects.requireNonNull(before), Before.class);
        return new RunExecutor.Result(StepState.DONE, issueId, Json.write(new SinceImport.Changed(had, left)));
    }

    /** As Jira has it at this moment, which the read model may be about to learn. */
    private TouchpointRow row(long issueId) {
        readModel.refresh(issueId);
        return Objects.requireNonNull(store.ofIssue(issueId), () -> "Issue " + issueId + " is no touchpoint.");
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
     *
     * @param phaseId null when the phase is gone by now, and with it the value of the issue
     */
    @Nullable
    Long lookUp(SetUpProject project, ImportStep.Line line, @Nullable Long phaseId, Run run) {
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
                .filter(id -> isInPhase(id, phaseId))
                .findFirst()
                .orElse(null);
    }

    private boolean isInPhase(long issueId, @Nullable Long phaseId) {
        readModel.refresh(issueId);
        TouchpointRow row = store.ofIssue(issueId);
        return row != null && Objects.equals(row.place().phaseId(), phaseId);
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
