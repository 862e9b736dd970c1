package app.touchpoint.jira.setup;

import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import app.touchpoint.core.journey.JourneyTemplate;
import app.touchpoint.jira.store.SetupItem;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mockito.ArgumentMatchers;

/** Two projects of one Jira and what set-up has stored of them; parts are run on the first. */
final class PartWorld {

    final MemoryItems store = new MemoryItems();
    final Project project = project(10, "RAD");
    final Project other = project(11, "SERVICE");
    final ProjectManager projects = mock(ProjectManager.class);
    final ApplicationUser admin = mock(ApplicationUser.class);

    private final Map<Class<?>, Object> components = new HashMap<>();

    PartWorld() {
        lenient().when(projects.getProjectObjects()).thenReturn(List.of(project, other));
        ComponentAccessor.initialiseWorker(new ComponentAccessor.Worker() {
            @Override
            public <T> T getComponent(Class<T> type) {
                Object component = components.get(type);
                if (component == null) {
                    throw new NoClassDefFoundError(type.getName());
                }
                return type.cast(component);
            }
        });
    }

    private static Project project(long id, String key) {
        Project project = mock(Project.class);
        lenient().when(project.getId()).thenReturn(id);
        lenient().when(project.getKey()).thenReturn(key);
        return project;
    }

    /** What Jira answers for a type; a type without an answer is one that this Jira lacks. */
    <T> T component(Class<T> type, T component) {
        components.put(type, component);
        return component;
    }

    /** Texts that are their keys, with what they fill in. */
    static PageTexts texts() {
        I18nResolver i18n = mock(I18nResolver.class);
        lenient()
                .when(i18n.getText(ArgumentMatchers.anyString(), ArgumentMatchers.any(Serializable[].class)))
                .thenAnswer(call -> List.of(call.getArguments()).toString());
        return new PageTexts(i18n, mock(JiraAuthenticationContext.class));
    }

    void stored(long projectId, String name, String id, SetupItem.Origin origin) {
        store.put(new SetupItem(projectId, name, id, origin));
    }

    /** The id that is stored of what all projects share. */
    String shared(Item item) {
        SetupItem stored = store.get(ProjectSetup.SHARED, item.code());
        return stored == null ? "" : stored.objectId();
    }

    SetupRequest request(Map<String, String> adopt) {
        return new SetupRequest(project, admin, JourneyTemplate.BLANK, Locale.ENGLISH, adopt);
    }

    List<Change> plan(SetupPart part) {
        return run(part, false, Map.of());
    }

    List<Change> apply(SetupPart part) {
        return run(part, true, Map.of());
    }

    List<Change> run(SetupPart part, boolean applying, Map<String, String> adopt) {
        SetupRun run = new SetupRun(request(adopt), new ObjectNames(Locale.ENGLISH), store, applying);
        part.run(run);
        return run.changes();
    }

    /** Item, deed and other projects of each line that is not kept. */
    static List<String> said(List<Change> changes) {
        return changes.stream()
                .filter(change -> change.deed() != Change.Deed.KEEP)
                .map(change -> change.item() + " " + change.deed() + " " + change.others())
                .toList();
    }
}
