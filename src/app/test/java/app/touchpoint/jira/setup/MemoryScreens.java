package app.touchpoint.jira.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.lenient;
import static org.mockito.Mockito.mock;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenTab;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mockito.invocation.InvocationOnMock;
import org.mockito.stubbing.Answer;

/** Screens, screen schemes and issue type screen schemes of a Jira, in memory. */
final class MemoryScreens {

    final Map<Long, FieldScreen> screens = new TreeMap<>();
    final Map<Long, FieldScreenScheme> schemes = new TreeMap<>();
    /** Fields by screen id, in the order of the screen. */
    final Map<Long, List<String>> fields = new HashMap<>();

    private final Map<Long, List<FieldScreenSchemeItem>> items = new HashMap<>();
    private final Map<Long, Map<String, IssueTypeScreenSchemeEntity>> entities = new HashMap<>();
    private final Map<Project, IssueTypeScreenScheme> byProject = new HashMap<>();
    private final FieldScreenManager screenManager = mock(FieldScreenManager.class);
    private final FieldScreenSchemeManager schemeManager = mock(FieldScreenSchemeManager.class);
    private final IssueTypeScreenSchemeManager typeSchemeManager = mock(IssueTypeScreenSchemeManager.class);
    /** 1 is the default issue type screen scheme. */
    private long last = 1;

    MemoryScreens(PartWorld world) {
        world.component(FieldScreenManager.class, screenManager);
        world.component(FieldScreenSchemeManager.class, schemeManager);
        world.component(IssueTypeScreenSchemeManager.class, typeSchemeManager);
        world.component(ConstantsManager.class, mock(ConstantsManager.class));
        lenient().when(screenManager.getFieldScreens()).thenAnswer(call -> List.copyOf(screens.values()));
        lenient()
                .when(screenManager.getFieldScreen(anyLong()))
                .thenAnswer(call -> screens.get(call.<Long>getArgument(0)));
        lenient().doAnswer(this::storeScreen).when(screenManager).createFieldScreen(any());
        lenient().doAnswer(call -> null).when(screenManager).createFieldScreenTab(any(), anyString());
        lenient()
                .when(screenManager.getFieldScreenTabs(any()))
                .thenAnswer(
                        call -> List.of(tab(id(call.<FieldScreen>getArgument(0).getId()))));
        lenient().when(schemeManager.getFieldScreenSchemes()).thenAnswer(call -> List.copyOf(schemes.values()));
        lenient()
                .when(schemeManager.getFieldScreenScheme(anyLong()))
                .thenAnswer(call -> schemes.get(call.<Long>getArgument(0)));
        lenient().doAnswer(this::storeScheme).when(schemeManager).createFieldScreenScheme(any());
        lenient()
                .when(schemeManager.getFieldScreenSchemeItems(any()))
                .thenAnswer(
                        call -> items.get(call.<FieldScreenScheme>getArgument(0).getId()));
        lenient()
                .doAnswer(call -> there(items.get(
                                id(call.<FieldScreenScheme>getArgument(0).getId())))
                        .add(call.getArgument(1)))
                .when(schemeManager)
                .createFieldScreenSchemeItem(any(), any());
        typeSchemes();
    }

    private void typeSchemes() {
        lenient()
                .when(typeSchemeManager.getIssueTypeScreenScheme(any()))
                .thenAnswer(call -> byProject.get(call.<Project>getArgument(0)));
        lenient().doAnswer(this::storeTypeScheme).when(typeSchemeManager).createIssueTypeScreenScheme(any());
        lenient()
                .doAnswer(call -> byProject.put(call.getArgument(0), call.getArgument(1)))
                .when(typeSchemeManager)
                .addSchemeAssociation(any(), any());
        lenient()
                .when(typeSchemeManager.getIssueTypeScreenSchemeEntities(any()))
                .thenAnswer(call -> List.copyOf(of(call.getArgument(0)).values()));
        lenient()
                .doAnswer(call -> {
                    IssueTypeScreenSchemeEntity entity = call.getArgument(1);
                    return of(call.getArgument(0)).put(key(entity.getIssueTypeId()), entity);
                })
                .when(typeSchemeManager)
                .createIssueTypeScreenSchemeEntity(any(), any());
        lenient()
                .doAnswer(call -> of(call.getArgument(0)).remove(key(call.getArgument(1))))
                .when(typeSchemeManager)
                .removeIssueTypeScreenSchemeEntity(any(), any());
    }

    private @Nullable Object storeScreen(InvocationOnMock call) {
        FieldScreenImpl screen = call.getArgument(0);
        screen.setId(++last);
        screens.put(last, screen);
        fields.put(last, new ArrayList<>());
        return null;
    }

    private @Nullable Object storeScheme(InvocationOnMock call) {
        FieldScreenSchemeImpl scheme = call.getArgument(0);
        scheme.setId(++last);
        schemes.put(last, scheme);
        items.put(last, new ArrayList<>());
        return null;
    }

    private @Nullable Object storeTypeScheme(InvocationOnMock call) {
        IssueTypeScreenSchemeImpl scheme = call.getArgument(0);
        scheme.setId(++last);
        entities.put(last, new LinkedHashMap<>());
        return null;
    }

    private FieldScreenTab tab(long screenId) {
        FieldScreenTab tab = mock(FieldScreenTab.class);
        Answer<@Nullable Object> add = call -> {
            there(fields.get(screenId)).add(call.getArgument(0));
            return null;
        };
        lenient().doAnswer(add).when(tab).addFieldScreenLayoutItem(anyString());
        return tab;
    }

    private Map<String, IssueTypeScreenSchemeEntity> of(IssueTypeScreenScheme scheme) {
        return there(entities.get(id(scheme.getId())));
    }

    private static String key(@Nullable String issueTypeId) {
        return issueTypeId == null ? "default" : issueTypeId;
    }

    private static long id(@Nullable Long id) {
        return there(id);
    }

    private static <T> T there(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    /** A screen scheme that somebody made. */
    FieldScreenScheme scheme(String name) {
        FieldScreenSchemeImpl scheme = new FieldScreenSchemeImpl(schemeManager);
        scheme.setName(name);
        scheme.store();
        return scheme;
    }

    /** An issue type screen scheme with a screen scheme for all types; 1 is the default one of Jira. */
    IssueTypeScreenScheme typeScheme(long id, String name, FieldScreenScheme forAll, Project... projects) {
        IssueTypeScreenSchemeImpl scheme = new IssueTypeScreenSchemeImpl(typeSchemeManager);
        scheme.setId(id);
        scheme.setName(name);
        entities.put(id, new LinkedHashMap<>());
        IssueTypeScreenSchemeEntity entity =
                new IssueTypeScreenSchemeEntityImpl(typeSchemeManager, schemeManager, mock(ConstantsManager.class));
        entity.setFieldScreenScheme(forAll);
        scheme.addEntity(entity);
        for (Project project : projects) {
            byProject.put(project, scheme);
        }
        return scheme;
    }

    /** Name of the project's issue type screen scheme and names of the screen schemes by issue type. */
    String seenBy(Project project) {
        IssueTypeScreenScheme scheme = there(byProject.get(project));
        Map<String, String> names = new TreeMap<>(Comparator.reverseOrder());
        of(scheme)
                .forEach((type, entity) ->
                        names.put(type, entity.getFieldScreenScheme().getName()));
        return scheme.getName() + " " + names;
    }

    /** The screen on which somebody does that with issues of a screen scheme. */
    @Nullable
    FieldScreen screenFor(long schemeId, ScreenableIssueOperation operation) {
        return there(schemes.get(schemeId)).getFieldScreen(operation);
    }
}
