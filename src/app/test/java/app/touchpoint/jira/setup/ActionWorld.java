package app.touchpoint.jira.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.rest.ProjectGate;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.SetupItem;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import webwork.action.ServletActionContext;

/** Who asks for a page, about which project, and where they are sent. Texts are their keys with what they fill in. */
final class ActionWorld implements AutoCloseable {

    final Project project = mock(Project.class);
    final ApplicationUser user = mock(ApplicationUser.class);
    final Access access = mock(Access.class);
    final ProjectManager projects = mock(ProjectManager.class);
    final MemoryItems items = new MemoryItems();
    final ProjectSetup setup = new ProjectSetup(items, FakeCaches.forgetful());
    final ProjectGate gate = new ProjectGate(access);
    final HttpServletRequest request = mock(HttpServletRequest.class);
    final PageTexts texts;
    final Refusals refusals;

    private final HttpServletResponse response = mock(HttpServletResponse.class);
    private String sentTo = "";

    ActionWorld() throws java.io.IOException {
        JiraAuthenticationContext authentication = mock(JiraAuthenticationContext.class);
        lenient().when(authentication.getLoggedInUser()).thenReturn(user);
        lenient().when(authentication.getLocale()).thenReturn(Locale.GERMANY);
        I18nResolver i18n = mock(I18nResolver.class);
        lenient().when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        lenient()
                .when(i18n.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call -> call.getArgument(0)
                        + Arrays.toString(Arrays.copyOfRange(call.getArguments(), 1, call.getArguments().length)));
        texts = new PageTexts(i18n, authentication);
        refusals = new Refusals(i18n);
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> type) {
                return type.cast(authentication);
            }
        });
        lenient().when(request.getContextPath()).thenReturn("/jira");
        lenient().when(request.getParameterMap()).thenReturn(Map.of());
        lenient().doAnswer(call -> sentTo = call.getArgument(0)).when(response).sendRedirect(anyString());
        ServletActionContext.setContext(request, response);
        ProjectVisit visit = new ProjectVisit(project, user);
        lenient().when(project.getId()).thenReturn(10L);
        lenient().when(project.getKey()).thenReturn("RAD");
        lenient().when(project.getName()).thenReturn("Räder");
        lenient().when(projects.getProjectObjects()).thenReturn(List.of(project));
        lenient().when(projects.getProjectObjByKey("RAD")).thenReturn(project);
        lenient().when(projects.getProjectObj(10L)).thenReturn(project);
        lenient()
                .when(access.enter(anyString()))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Reason.NOT_FOUND, "project-not-found", "NOSUCH")));
        lenient().when(access.enter("RAD")).thenReturn(Outcome.done(visit));
        lenient().when(access.maySee(user, project)).thenReturn(true);
        administersNothing();
    }

    void administersNothing() {
        lenient()
                .when(access.doing(any(ProjectVisit.class), eq(Deed.ADMINISTER_PROJECT)))
                .thenReturn(Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "project-admin-needed", "RAD")));
    }

    void administersJira() {
        lenient().when(access.mayAdminister(user)).thenReturn(true);
    }

    void administersTheProject() {
        lenient()
                .when(access.doing(any(ProjectVisit.class), eq(Deed.ADMINISTER_PROJECT)))
                .thenReturn(Outcome.done(new ProjectVisit(project, user)));
    }

    void isSetUp() {
        items.put(new SetupItem(10, "done", "blank:en", SetupItem.Origin.CREATED));
    }

    /** Where the browser was sent; empty for nowhere. */
    String sentTo() {
        return sentTo;
    }

    @Override
    public void close() {
        ServletActionContext.clear();
    }
}
