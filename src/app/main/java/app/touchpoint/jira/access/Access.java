package app.touchpoint.jira.access;

import static app.touchpoint.core.shared.Refusal.Reason.NOT_ALLOWED;
import static app.touchpoint.core.shared.Refusal.Reason.NOT_FOUND;
import static app.touchpoint.core.shared.Refusal.Reason.RULE;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.core.shared.Texts;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Decides what a person may see and do; every page, panel, resource, function and export asks here and nowhere else.
 *
 * <p>What may not be seen gets the very answer of what does not exist, so that nobody can find out which keys there are. Nobody does
 * anything but look without being logged in, even where Jira would let anonymous people edit: a rating has to be somebody's.
 */
@Component
public class Access {

    private final JiraAuthenticationContext authentication;
    private final ProjectManager projects;
    private final IssueManager issues;
    private final Permissions permissions;
    private final KnownProjects known;

    public Access(
            JiraAuthenticationContext authentication,
            ProjectManager projects,
            IssueManager issues,
            Permissions permissions,
            KnownProjects known) {
        this.authentication = authentication;
        this.projects = projects;
        this.issues = issues;
        this.permissions = permissions;
        this.known = known;
    }

    /** The logged-in user in this project; refused with {@code not-logged-in} or {@code project-not-found} (key). */
    public Outcome<ProjectVisit> enter(String projectKey) {
        return entered(projects.getProjectObjByKey(projectKey), projectKey);
    }

    /** The same by id, for addresses that survive a renamed key. */
    public Outcome<ProjectVisit> enter(long projectId) {
        return entered(projects.getProjectObj(projectId), Long.toString(projectId));
    }

    /** The logged-in user before this issue; refused with {@code not-logged-in} or {@code issue-not-found} (key). */
    public Outcome<Visit> see(String issueKey) {
        return seen(issues.getIssueObject(issueKey), issueKey);
    }

    /** The same for an issue at hand. */
    public Outcome<Visit> see(Issue issue) {
        return seen(issue, issue.getKey());
    }

    /** The same by id. */
    public Outcome<Visit> see(long issueId) {
        return seen(issues.getIssueObject(issueId), Long.toString(issueId));
    }

    /** The same, refused with {@code touchpoint-needed} (key) where the issue can be seen and is no touchpoint. */
    public Outcome<Visit> seeTouchpoint(String issueKey) {
        return see(issueKey)
                .fold(
                        visit -> isTouchpoint(visit)
                                ? Outcome.done(visit)
                                : Outcome.refused(Refusal.of(
                                        RULE, "touchpoint-needed", visit.issue().getKey())),
                        Outcome::refused);
    }

    /** Whether the issue is a touchpoint of a project that is set up. */
    public boolean isTouchpoint(Visit visit) {
        return known.isTouchpoint(visit.issue());
    }

    /** Whether that user, who need not be logged in, may see the issue; for lists, which leave out what may not be seen. */
    public boolean maySee(@Nullable ApplicationUser user, Issue issue) {
        return permissions.has(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    /** Whether that user may see the project. */
    public boolean maySee(@Nullable ApplicationUser user, Project project) {
        return permissions.has(ProjectPermissions.BROWSE_PROJECTS, project, user);
    }

    /** A link to evidence as that user may see it: the empty text for the key of an issue that is not there or may not be seen. */
    public String seenLink(@Nullable ApplicationUser user, String link) {
        if (!Texts.isIssueKey(link)) {
            return link;
        }
        Issue issue = issues.getIssueObject(link);
        return issue != null && maySee(user, issue) ? link : "";
    }

    /** What is to be stored in the place of a link: who leaves out what they were not shown does not take it away. */
    public String keptLink(@Nullable ApplicationUser user, String entered, String stored) {
        return entered.isBlank() && seenLink(user, stored).isEmpty() ? stored : entered;
    }

    /** Whether the visitor may do that to the issue. */
    public boolean may(Visit visit, Deed deed) {
        return permissions.allow(deed, visit);
    }

    /** Whether the visitor may do that in the project; what is done to issues depends on the issue, see {@link #may(Visit, Deed)}. */
    public boolean may(ProjectVisit visit, Deed deed) {
        return permissions.allow(deed, visit);
    }

    /** Whether the visitor may make an action beside a touchpoint, in its project, and link the two. */
    public boolean mayAddAction(Visit touchpoint) {
        return may(touchpoint.at(), Deed.CREATE) && may(touchpoint, Deed.LINK);
    }

    /** The visit, if the visitor may do that; refused with what is needed ({@link Deed}) or {@code not-logged-in}. */
    public Outcome<Visit> doing(Visit visit, Deed deed) {
        return may(visit, deed)
                ? Outcome.done(visit)
                : Outcome.refused(refusal(visit.user(), deed, asked(visit, deed)));
    }

    /** The same in a project. */
    public Outcome<ProjectVisit> doing(ProjectVisit visit, Deed deed) {
        return may(visit, deed)
                ? Outcome.done(visit)
                : Outcome.refused(refusal(visit.user(), deed, visit.project().getKey()));
    }

    /** Whether that user administers Jira. */
    public boolean mayAdminister(@Nullable ApplicationUser user) {
        return permissions.administers(user);
    }

    /** Whether issues of the project may be given to that user. */
    public boolean mayBeAssigned(ApplicationUser user, Project project) {
        return permissions.has(Permissions.ASSIGNABLE, project, user);
    }

    private static String asked(Visit visit, Deed deed) {
        return switch (deed.need()) {
            case SIGHT, EDIT, LINK, TRANSITION, COMMENT -> visit.issue().getKey();
            case CREATE, MANAGER, PROJECT_ADMIN, JIRA_ADMIN ->
                visit.at().project().getKey();
        };
    }

    private Outcome<ProjectVisit> entered(@Nullable Project project, String asked) {
        ApplicationUser user = authentication.getLoggedInUser();
        return project != null && maySee(user, project)
                ? Outcome.done(new ProjectVisit(project, user))
                : Outcome.refused(unseen(user, "project-not-found", asked));
    }

    private Outcome<Visit> seen(@Nullable Issue issue, String asked) {
        ApplicationUser user = authentication.getLoggedInUser();
        Project project = issue == null ? null : issue.getProjectObject();
        return issue != null && project != null && maySee(user, issue)
                ? Outcome.done(new Visit(issue, new ProjectVisit(project, user)))
                : Outcome.refused(unseen(user, "issue-not-found", asked));
    }

    private static Refusal unseen(@Nullable ApplicationUser user, String code, String asked) {
        return user == null ? notLoggedIn() : Refusal.of(NOT_FOUND, code, asked);
    }

    private static Refusal refusal(@Nullable ApplicationUser user, Deed deed, String key) {
        return user == null
                ? notLoggedIn()
                : Refusal.of(NOT_ALLOWED, deed.need().code(), key);
    }

    private static Refusal notLoggedIn() {
        return Refusal.of(NOT_ALLOWED, Deed.Need.SIGHT.code());
    }
}
