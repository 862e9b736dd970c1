package app.touchpoint.jira.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.access.Visit;
import app.touchpoint.jira.profile.ProfileResource.Body;
import app.touchpoint.jira.profile.ProfileResource.FieldBody;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.rest.RestProblem;
import app.touchpoint.jira.store.ProfileValueStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a change of a profile has to look like. */
class ProfileResourceTest {

    private final Access access = mock(Access.class);
    private final ProfileService service = mock(ProfileService.class);
    private final I18nResolver texts = mock(I18nResolver.class);
    private final ProfileResource resource = new ProfileResource(
            access, service, mock(ProfileValueStore.class), mock(ProfileView.class), new Refusals(texts));

    @BeforeEach
    void describe() {
        when(texts.getText(anyString(), any(Serializable[].class))).thenReturn("text");
        see("RAD-1", 1, 10);
        see("RAD-2", 2, 10);
        see("SERVICE-3", 3, 20);
    }

    private void see(String key, long issueId, long projectId) {
        Issue issue = mock(Issue.class);
        when(issue.getId()).thenReturn(issueId);
        when(issue.getKey()).thenReturn(key);
        Project project = mock(Project.class);
        when(project.getId()).thenReturn(projectId);
        when(project.getKey()).thenReturn(key.replaceAll("-.*", ""));
        when(access.seeTouchpoint(key)).thenReturn(Outcome.done(new Visit(issue, new ProjectVisit(project, null))));
    }

    @ParameterizedTest
    @CsvSource({"RAD-1, profile.successor.itself", "SERVICE-3, profile.successor.elsewhere"})
    void successorIsAnotherTouchpointOfTheSameJourney(String successor, String code) {
        assertThatExceptionOfType(RestProblem.class)
                .isThrownBy(() -> resource.save("RAD-1", new Body(Map.of("successor", new FieldBody(successor, 0)))))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(422))
                .satisfies(problem -> assertThat(problem.info().code()).isEqualTo(code));
        verifyNoInteractions(service);
    }

    @Test
    void emptyBodyIsMalformed() {
        assertThatExceptionOfType(RestProblem.class)
                .isThrownBy(() -> resource.save("RAD-1", new Body(null)))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(400));
        verifyNoInteractions(service);
    }
}
