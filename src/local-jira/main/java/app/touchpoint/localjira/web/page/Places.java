package app.touchpoint.localjira.web.page;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.fragment.FragmentContext;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.util.UserManager;
import java.util.Objects;

/** Makes what conditions and context providers of apps are told about the place on the page: Jira's own objects under Jira's names. */
public final class Places {

    private final Services services;

    public Places(Services services) {
        this.services = services;
    }

    /** A place outside of any project. */
    public FragmentContext general(PageRequest request) {
        FragmentContext context = FragmentContext.of(request.http());
        String key = request.userKey();
        return key == null
                ? context
                : context.with(
                        "user",
                        Objects.requireNonNull(services.get(UserManager.class).getUserByKey(key), key));
    }

    /** A place on a page of a project that exists. */
    public FragmentContext project(PageRequest request, long projectId) {
        Project project =
                Objects.requireNonNull(services.get(ProjectManager.class).getProjectObj(projectId), "project");
        return general(request).with("project", project).with("projectKeyEncoded", project.getKey());
    }

    /** A place on the page of an issue that exists. */
    public FragmentContext issue(PageRequest request, long projectId, long issueId) {
        Issue issue = Objects.requireNonNull(services.get(IssueManager.class).getIssueObject(issueId), "issue");
        return project(request, projectId).with("issue", issue);
    }
}
