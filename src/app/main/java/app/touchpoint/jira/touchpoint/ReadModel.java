package app.touchpoint.jira.touchpoint;

import app.touchpoint.jira.setup.ProjectSetup;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.store.TouchpointStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings the read model up to date, issue by issue, and tells those who follow. */
@Component
public class ReadModel {

    private final TouchpointStore store;
    private final IssueReader reader;
    private final IssueManager issues;
    private final ProjectSetup setup;
    private final Followers followers;

    public ReadModel(
            TouchpointStore store, IssueReader reader, IssueManager issues, ProjectSetup setup, Followers followers) {
        this.store = store;
        this.reader = reader;
        this.issues = issues;
        this.setup = setup;
        this.followers = followers;
    }

    /** Reads the issue again as Jira has it now, or forgets it when it is gone. */
    public void refresh(long issueId) {
        Issue issue = issues.getIssueObject(issueId);
        if (issue == null) {
            delete(issueId);
        } else {
            refresh(issue);
        }
    }

    /** The same for an issue at hand. One that is no touchpoint, or no longer one, costs one statement unless it was one. */
    public void refresh(Issue issue) {
        TouchpointRow known = store.ofIssue(issue.getId());
        Optional<SetUpProject> project = setup.of(issue.getProjectId());
        if (project.filter(at -> IssueReader.isTouchpoint(issue, at)).isPresent()) {
            TouchpointRow now = reader.read(issue, project.get(), known);
            store.put(List.of(now));
            followers.tell(follower -> follower.changed(issue, now, known));
        } else if (known != null) {
            store.remove(List.of(issue.getId()));
            followers.tell(follower -> follower.left(issue, known));
        }
    }

    /** Forgets an issue that is gone for good. */
    public void delete(long issueId) {
        store.remove(List.of(issueId));
        followers.tell(follower -> follower.deleted(issueId));
    }

    /** Forgets a project that is gone for good. */
    public void deleteProject(long projectId) {
        store.removeProject(projectId);
        followers.tell(follower -> follower.projectDeleted(projectId));
    }

    /** A link between two issues was made or removed; one statement where neither is a touchpoint. */
    public void linked(long sourceId, long destinationId) {
        for (TouchpointRow end : store.ofIssues(List.of(sourceId, destinationId))) {
            followers.tell(follower -> follower.linked(end.issueId()));
        }
    }

    /** It was looked whether anything of a project changed lately. */
    public void lookedAt(long projectId) {
        followers.tell(follower -> follower.lookedAt(projectId));
    }

    /** A whole project was compared; now and then, for what no event and no date tells. */
    public void compared(long projectId) {
        followers.tell(follower -> follower.compared(projectId));
    }

    /**
     * What is known of an issue that was just made.
     *
     * @param ist typed by somebody, like the other numbers
     */
    public record Known(
            @Nullable Long phaseId,
            @Nullable Long channelId,
            List<Long> componentIds,
            @Nullable Double ist,
            @Nullable Double soll,
            @Nullable Double importance) {}

    /** Takes in an issue that was just made, without reading a field of it; it stands last in the journey. */
    public void created(Issue issue, SetUpProject project, Known known) {
        store.append(reader.rowOf(issue, project, known));
    }
}
