package app.touchpoint.jira.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.shared.Outcome;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who gets which answer: nobody can tell a project that is hidden from one that does not exist. */
class ProjectGateTest {

    private final JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
    private final ProjectManager projects = mock(ProjectManager.class);
    private final PermissionManager permissions = mock(PermissionManager.class);
    private final ApplicationUser tom = mock(ApplicationUser.class);
    private final Project project = mock(Project.class);
    private final ProjectGate gate = new ProjectGate(authentication, projects, permissions);
    private final Refusals refusals = new Refusals(new KeysAsTexts());

    /** Says the key in every language. */
    private static final class KeysAsTexts implements I18nResolver {

        @Override
        public String getText(String key, Serializable... arguments) {
            return key;
        }

        @Override
        public String getText(String key) {
            return key;
        }
    }

    @ParameterizedTest(name = "{0}, project exists {1}, may browse {2}: {3}")
    @CsvSource({
        "tom,       true,  true,  200",
        "tom,       true,  false, 404",
        "tom,       false, true,  404",
        "anonymous, true,  true,  200",
        "anonymous, true,  false, 401",
        "anonymous, false, true,  401"
    })
    void projectIsEnteredByThoseWhoMayBrowseIt(String who, boolean exists, boolean mayBrowse, int status) {
        ApplicationUser user = who.equals("tom") ? tom : null;
        logIn(user, exists);
        when(permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user))
                .thenReturn(mayBrowse);

        assertThat(status(gate.enter("RAD"))).isEqualTo(status);
    }

    @ParameterizedTest(name = "permission {0}, granted {1}: {2}")
    @CsvSource({
        "ADMINISTER_PROJECTS, true, 200",
        "ADMINISTER_PROJECTS, false, 403",
        "CREATE_ISSUES, true, 200",
        "CREATE_ISSUES, false, 403"
    })
    void deedNeedsItsPermission(String permission, boolean granted, int status) {
        logIn(tom, true);
        when(project.getKey()).thenReturn("RAD");
        boolean administer = permission.equals("ADMINISTER_PROJECTS");
        when(permissions.hasPermission(
                        administer ? ProjectPermissions.ADMINISTER_PROJECTS : ProjectPermissions.CREATE_ISSUES,
                        project,
                        tom))
                .thenReturn(granted);
        ProjectVisit visit = new ProjectVisit(project, tom);

        assertThat(status(administer ? gate.administering(visit) : gate.creating(visit)))
                .isEqualTo(status);
    }

    private void logIn(@Nullable ApplicationUser user, boolean exists) {
        when(authentication.getLoggedInUser()).thenReturn(user);
        when(projects.getProjectObjByKey("RAD")).thenReturn(exists ? project : null);
    }

    private int status(Outcome<?> outcome) {
        return outcome.fold(done -> 200, refusal -> refusals.problem(refusal).status());
    }
}
