package app.touchpoint.jira.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets which answer: nobody can tell what is hidden from what does not exist. */
class AccessTest {

    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final IssueManager issues = mock(IssueManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final GlobalPermissionManager globals = mock(GlobalPermissionManager.class);
    private final Managers managers = mock(Managers.class);
    private final KnownProjects known = mock(KnownProjects.class);
    private final ApplicationUser tom = mock(ApplicationUser.class);
    private final Project project = mock(Project.class);
    private final MutableIssue issue = mock(MutableIssue.class);
    private final Access access =
            new Access(authentication, projects, issues, new Permissions(permissions, globals, managers), known);

    @BeforeEach
    void setUp() {
        when(project.getKey()).thenReturn("RAD");
        when(issue.getKey()).thenReturn("RAD-1");
        when(issue.getProjectObject()).thenReturn(project);
    }

    @ParameterizedTest(name = "{0}, exists {1}, may browse {2}: project {3}, issue {4}")
    @CsvSource({
        "tom,       true,  true,  done, done",
        "tom,       true,  false, project-not-found, issue-not-found",
        "tom,       false, true,  project-not-found, issue-not-found",
        "anonymous, true,  true,  done, done",
        "anonymous, true,  false, not-logged-in, not-logged-in",
        "anonymous, false, true,  not-logged-in, not-logged-in"
    })
    void whatMayNotBeSeenIsAnsweredLikeWhatIsNotThere(
            String who, boolean exists, boolean mayBrowse, String projectCode, String issueCode) {
        ApplicationUser user = logIn(who);
        when(projects.getProjectObjByKey("RAD")).thenReturn(exists ? project : null);
        when(issues.getIssueObject("RAD-1")).thenReturn(exists ? issue : null);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
                .thenReturn(mayBrowse);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .thenReturn(mayBrowse);

        assertThat(code(access.enter("RAD"))).isEqualTo(projectCode);
        assertThat(code(access.see("RAD-1"))).isEqualTo(issueCode);
    }

    @ParameterizedTest(name = "exists {0}, may browse {1}: shown \"{2}\"")
    @CsvSource({"true, true, RAD-1", "true, false, ''", "false, true, ''"})
    void aLinkToAnIssueIsSeenByThoseWhoSeeTheIssue(boolean exists, boolean mayBrowse, String shown) {
        when(issues.getIssueObject("RAD-1")).thenReturn(exists ? issue : null);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, tom))
                .thenReturn(mayBrowse);

        assertThat(access.seenLink(tom, "RAD-1")).isEqualTo(shown);
        assertThat(access.keptLink(tom, "", "RAD-1")).isEqualTo(shown.isEmpty() ? "RAD-1" : "");
        assertThat(access.keptLink(tom, "RAD-2", "RAD-1")).isEqualTo("RAD-2");
        assertThat(access.seenLink(tom, "https://example.org/RAD-1")).isEqualTo("https://example.org/RAD-1");
    }

    @ParameterizedTest(name = "{0} with {1}: {2}")
    @CsvSource({
        "anonymous, everything,         BROWSE",
        "tom,       nothing,            BROWSE",
        "tom,       EDIT_ISSUES,        BROWSE RATE EDIT_PROFILE ACKNOWLEDGE REVIEW LOG_INCIDENT ANSWER PLAN",
        "tom,       TRANSITION_ISSUES,  BROWSE MOVE",
        "tom,       LINK_ISSUES,        BROWSE LINK",
        "tom,       ADD_COMMENTS,       BROWSE LOG_INCIDENT",
        "tom,       CREATE_ISSUES,      BROWSE CREATE LOG_INCIDENT",
        "tom,       managers,           BROWSE ORDER DECIDE MERGE DROP SET_CRITERIA VETO PRIORITISE",
        "tom,       ADMINISTER_PROJECTS, BROWSE ORDER DECIDE MERGE DROP SET_CRITERIA VETO PRIORITISE ADMINISTER_PROJECT",
        "tom,       ADMINISTER,         BROWSE ADMINISTER"
    })
    void deedNeedsWhatItNeedsAndNothingElse(String who, String granted, String deeds) {
        ApplicationUser user = logIn(who);
        grant(granted, user);
        ProjectVisit at = new ProjectVisit(project, user);
        Visit visit = new Visit(issue, at);

        Set<Deed> expected = Set.copyOf(
                Arrays.stream(deeds.split(" ", -1)).map(Deed::valueOf).toList());
        for (Deed deed : Deed.values()) {
            assertThat(access.may(visit, deed)).as("%s of an issue", deed).isEqualTo(expected.contains(deed));
            assertThat(access.may(at, deed)).as("%s in a project", deed).isEqualTo(expected.contains(deed));
        }
    }

    @Test
    void whatIsMissingIsNamed() {
        Visit visit = new Visit(issue, new ProjectVisit(project, tom));

        assertThat(refusal(access.doing(visit, Deed.RATE)))
                .isEqualTo(Refusal.of(Refusal.Reason.NOT_ALLOWED, "edit-issue-needed", "RAD-1"));
        assertThat(refusal(access.doing(visit, Deed.DROP)))
                .isEqualTo(Refusal.of(Refusal.Reason.NOT_ALLOWED, "manager-needed", "RAD"));
        assertThat(code(access.doing(new Visit(issue, new ProjectVisit(project, null)), Deed.RATE)))
                .isEqualTo("not-logged-in");
    }

    @Test
    void archivedIssueIsLookedAtOnly() {
        when(issue.isArchived()).thenReturn(true);
        logIn("tom");
        grant("everything", tom);
        Visit visit = new Visit(issue, new ProjectVisit(project, tom));

        assertThat(List.of(Deed.RATE, Deed.EDIT_PROFILE, Deed.LOG_INCIDENT, Deed.LINK, Deed.DROP))
                .noneMatch(deed -> access.may(visit, deed));
        assertThat(access.may(visit, Deed.BROWSE)).isTrue();
    }

    @Test
    void issueThatIsNoTouchpointIsRefusedOnlyToThoseWhoSeeIt() {
        logIn("tom");
        when(issues.getIssueObject("RAD-1")).thenReturn(issue);
        assertThat(code(access.seeTouchpoint("RAD-1"))).isEqualTo("issue-not-found");

        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, tom))
                .thenReturn(true);
        assertThat(code(access.seeTouchpoint("RAD-1"))).isEqualTo("touchpoint-needed");

        when(known.isTouchpoint(issue)).thenReturn(true);
        assertThat(code(access.seeTouchpoint("RAD-1"))).isEqualTo("done");
    }

    private @Nullable ApplicationUser logIn(String who) {
        ApplicationUser user = who.equals("tom") ? tom : null;
        when(authentication.getLoggedInUser()).thenReturn(user);
        return user;
    }

    private void grant(String granted, @Nullable ApplicationUser user) {
        boolean all = granted.equals("everything");
        when(permissions.hasPermission(any(ProjectPermissionKey.class), any(Project.class), any()))
                .thenAnswer(
                        call -> all || call.<ProjectPermissionKey>getArgument(0).equals(key(granted)));
        when(permissions.hasPermission(any(ProjectPermissionKey.class), any(MutableIssue.class), any()))
                .thenAnswer(
                        call -> all || call.<ProjectPermissionKey>getArgument(0).equals(key(granted)));
        when(globals.hasPermission(GlobalPermissionKey.ADMINISTER, user))
                .thenReturn(all || granted.equals("ADMINISTER"));
        when(managers.include(any(), any())).thenReturn(all || granted.equals("managers"));
    }

    private static ProjectPermissionKey key(String name) {
        return new ProjectPermissionKey(name);
    }

    private static Refusal refusal(Outcome<?> outcome) {
        return outcome.fold(
                done -> {
                    throw new AssertionError("not refused");
                },
                refused -> refused);
    }

    private static String code(Outcome<?> outcome) {
        return outcome.fold(done -> "done", Refusal::code);
    }
}
