package app.touchpoint.localjira.manager;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.config.Workflows;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.configuration.ConfigurationSnapshot;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.screen.Operation;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.IssueTypeSchemeManager;
import com.atlassian.jira.issue.fields.screen.FieldScreen;
import com.atlassian.jira.issue.fields.screen.FieldScreenImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenManager;
import com.atlassian.jira.issue.fields.screen.FieldScreenScheme;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItem;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeItemImpl;
import com.atlassian.jira.issue.fields.screen.FieldScreenSchemeManager;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenScheme;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntity;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeEntityImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeImpl;
import com.atlassian.jira.issue.fields.screen.issuetype.IssueTypeScreenSchemeManager;
import com.atlassian.jira.issue.operation.IssueOperations;
import com.atlassian.jira.issue.operation.ScreenableIssueOperation;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemeManagersTest {

    private final Services services = new Services();
    private Database database;
    private ConfigurationPart parts;
    private LocalProject rad;
    private LocalProject service;
    private LocalProject labor;

    @BeforeEach
    void start() {
        database = Database.inMemory(UUID.randomUUID().toString());
        parts = ConfigurationPart.start(database, services);
        parts.fillIfEmpty();
        rad = parts.projects().byKey("RAD").orElseThrow();
        service = parts.projects().byKey("SERVICE").orElseThrow();
        labor = parts.projects().byKey("LABOR").orElseThrow();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theDefaultIssueTypeSchemeNamesNoProject() {
        IssueTypeSchemeManager manager = services.get(IssueTypeSchemeManager.class);

        assertThat(requireNonNull(manager.getConfigScheme(labor)).getAssociatedProjectObjects())
                .isEmpty();
        assertThat(manager.isDefaultIssueTypeScheme(requireNonNull(manager.getConfigScheme(labor))))
                .isTrue();
        assertThat(requireNonNull(manager.getConfigScheme(rad)).getAssociatedProjectObjects())
                .containsExactly(rad, service);
    }

    @Test
    void projectsThatAreNoLongerNamedFallBackToTheDefaultScheme() {
        IssueTypeSchemeManager manager = services.get(IssueTypeSchemeManager.class);
        FieldConfigScheme shared = requireNonNull(manager.getConfigScheme(rad));

        manager.setProjectAssociationsForIssueTypeScheme(shared, List.<Project>of(service));

        assertThat(manager.isDefaultIssueTypeScheme(requireNonNull(manager.getConfigScheme(rad))))
                .isTrue();
        assertThat(requireNonNull(manager.getConfigScheme(service)).getId()).isEqualTo(shared.getId());
    }

    @Test
    void aDefaultTypeThatLeavesItsSchemeIsNoDefaultAnyMore() {
        IssueTypeSchemeManager manager = services.get(IssueTypeSchemeManager.class);
        List<String> ids = parts.issueTypes().schemeOf(rad.id()).issueTypeIds();
        FieldConfigScheme scheme = manager.create("Own", null, ids.subList(0, 2));
        manager.setDefaultValue(requireNonNull(scheme.getOneAndOnlyConfig()), ids.get(1));
        assertThat(requireNonNull(manager.getDefaultValue(requireNonNull(scheme.getOneAndOnlyConfig())))
                        .getId())
                .isEqualTo(ids.get(1));

        manager.update(scheme, ids.subList(0, 1));

        assertThat(manager.getDefaultValue(requireNonNull(scheme.getOneAndOnlyConfig())))
                .isNull();
        assertThat(manager.getIssueTypesForScheme(scheme)).hasSize(1);
    }

    @Test
    void aProjectTakesASecondWorkflowSchemeOnlyAfterLosingTheFirst() {
        WorkflowSchemeManager manager = services.get(WorkflowSchemeManager.class);
        String before = ConfigurationSnapshot.of(parts, service);
        AssignableWorkflowScheme copy = manager.createScheme(manager.assignableBuilder()
                .setName("Copy")
                .setDefaultWorkflow(Workflows.SYSTEM)
                .setMapping(parts.issueTypes().all().get(0).id(), Workflows.SYSTEM)
                .build());

        assertThatThrownBy(() -> manager.addSchemeToProject(
                        rad, requireNonNull(manager.getSchemeObject(requireNonNull(copy.getId())))))
                .hasMessageContaining("remove it first");
        manager.removeSchemesFromProject(rad);
        assertThat(manager.isUsingDefaultScheme(rad)).isTrue();
        manager.addSchemeToProject(rad, requireNonNull(manager.getSchemeObject(requireNonNull(copy.getId()))));

        assertThat(manager.getWorkflowSchemeObj(rad).getName()).isEqualTo("Copy");
        assertThat(manager.getProjectsUsing(copy)).containsExactly(rad);
        assertThat(manager.getProjectsUsing(manager.getWorkflowSchemeObj(labor)))
                .contains(labor)
                .doesNotContain(rad, service);
        assertThat(ConfigurationSnapshot.of(parts, service)).isEqualTo(before);
    }

    @Test
    void theDefaultWorkflowSchemeHasNoIdAndANullKey() {
        AssignableWorkflowScheme scheme =
                services.get(WorkflowSchemeManager.class).getWorkflowSchemeObj(labor);

        assertThat(scheme.getId()).isNull();
        assertThat(scheme.isDefault()).isTrue();
        assertThat(scheme.getMappings()).hasSize(1).containsEntry(null, Workflows.SYSTEM);
    }

    @Test
    void screensMadeThroughTheApiServeTheProject() {
        FieldScreenManager screens = services.get(FieldScreenManager.class);
        FieldScreen create = screen("Create", "summary", "description");
        FieldScreen view = screen("View", "summary", "assignee");
        FieldScreenSchemeManager schemes = services.get(FieldScreenSchemeManager.class);
        FieldScreenScheme scheme = new FieldScreenSchemeImpl(schemes);
        scheme.setName("Own");
        scheme.store();
        item(scheme, create, null);
        item(scheme, view, IssueOperations.VIEW_ISSUE_OPERATION);
        IssueTypeScreenSchemeManager typeSchemes = services.get(IssueTypeScreenSchemeManager.class);
        IssueTypeScreenScheme typeScheme = new IssueTypeScreenSchemeImpl(typeSchemes);
        typeScheme.setName("Own");
        typeScheme.store();
        assertThatThrownBy(() -> typeSchemes.addSchemeAssociation(rad, typeScheme))
                .hasMessageContaining("no entry for all other");
        entity(typeScheme, scheme);

        typeSchemes.addSchemeAssociation(rad, typeScheme);

        String type = parts.issueTypes().all().get(0).id();
        assertThat(parts.screens().visibleFields(rad.id(), type, Operation.EDIT))
                .containsExactly("summary", "description");
        assertThat(parts.screens().visibleFields(rad.id(), type, Operation.VIEW))
                .containsExactly("summary", "assignee");
        assertThat(parts.screens().visibleFields(service.id(), type, Operation.VIEW))
                .contains("security");
        assertThat(requireNonNull(scheme.getFieldScreen(IssueOperations.VIEW_ISSUE_OPERATION))
                        .getId())
                .isEqualTo(view.getId());
        assertThat(screens.getFieldScreens()).extracting(FieldScreen::getName).contains("Create", "View");
        assertThatThrownBy(() -> create.getTabs().get(0).addFieldScreenLayoutItem("summary"))
                .hasMessageContaining("already");
    }

    private FieldScreen screen(String name, String... fields) {
        FieldScreen screen = new FieldScreenImpl(services.get(FieldScreenManager.class));
        screen.setName(name);
        screen.store();
        var tab = screen.addTab("Fields");
        for (String field : fields) {
            tab.addFieldScreenLayoutItem(field);
        }
        return screen;
    }

    private void item(FieldScreenScheme scheme, FieldScreen screen, @Nullable ScreenableIssueOperation operation) {
        FieldScreenSchemeItem item = new FieldScreenSchemeItemImpl(
                services.get(FieldScreenSchemeManager.class), services.get(FieldScreenManager.class));
        item.setIssueOperation(operation);
        item.setFieldScreen(screen);
        scheme.addFieldScreenSchemeItem(item);
    }

    private void entity(IssueTypeScreenScheme typeScheme, FieldScreenScheme scheme) {
        IssueTypeScreenSchemeEntity entity = new IssueTypeScreenSchemeEntityImpl(
                services.get(IssueTypeScreenSchemeManager.class),
                services.get(FieldScreenSchemeManager.class),
                services.get(ConstantsManager.class));
        entity.setFieldScreenScheme(scheme);
        typeScheme.addEntity(entity);
    }

    @Test
    void archivedProjectsAreFoundButNotListed() {
        ProjectManager projects = services.get(ProjectManager.class);

        assertThat(projects.getProjectObjects())
                .extracting(Project::getKey)
                .containsExactly("SERVICE", "LABOR", "RAD", "UMBAU");
        assertThat(projects.getProjectByCurrentKey("archiv"))
                .isNotNull()
                .satisfies(archive -> assertThat(archive.isArchived()).isTrue());
        assertThat(projects.getProjectObj(1L)).isNull();
    }
}
