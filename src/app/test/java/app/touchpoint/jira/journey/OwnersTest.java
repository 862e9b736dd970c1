package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.access.Access;
import com.atlassian.jira.bc.user.search.UserSearchService;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom a list means. */
class OwnersTest {

    private final UserManager users = mock(UserManager.class);
    private final UserSearchService search = mock(UserSearchService.class);
    private final Access access = mock(Access.class);
    private final Project project = mock(Project.class);
    private final Owners owners = new Owners(users, search, access);
    private final ApplicationUser tom = user("Tom Team", "tom@example.org");

    @BeforeEach
    void tomIsThere() {
        when(users.getUserByName("tom")).thenReturn(tom);
        found(tom, user("Tom Teamer", "other@example.org"));
    }

    private ApplicationUser user(String name, String mail) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getDisplayName()).thenReturn(name);
        when(user.getEmailAddress()).thenReturn(mail);
        when(user.isActive()).thenReturn(true);
        when(access.mayBeAssigned(user, project)).thenReturn(true);
        return user;
    }

    private void found(ApplicationUser... people) {
        when(search.findUsers(anyString(), any())).thenReturn(List.of(people));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tom", "TOM@example.org", "tom team", "Tom  Team"})
    void personIsMeantByUserNameMailOrFullName(String name) {
        assertThat(owners.find(project, name)).contains(tom);
    }

    @Test
    void nameThatSeveralHaveMeansNobody() {
        found(tom, user("Tom Team", "namesake@example.org"));

        assertThat(owners.find(project, "Tom Team")).isEmpty();
    }

    @Test
    void namesakeWhoCannotBeAssignedIsNotMeant() {
        ApplicationUser namesake = user("Tom Team", "namesake@example.org");
        when(access.mayBeAssigned(namesake, project)).thenReturn(false);
        found(tom, namesake);

        assertThat(owners.find(project, "Tom Team")).contains(tom);
    }

    @Test
    void partOfANameMeansNobody() {
        assertThat(owners.find(project, "Tom")).isEmpty();
    }
}
