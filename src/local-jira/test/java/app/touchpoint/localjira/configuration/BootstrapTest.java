package app.touchpoint.localjira.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.config.LocalWorkflow;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.screen.Operation;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BootstrapTest {

    private Database database;
    private ConfigurationPart parts;

    @BeforeEach
    void start() {
        database = Database.inMemory(UUID.randomUUID().toString());
        parts = ConfigurationPart.start(database, new Services());
        parts.fillIfEmpty();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aSecondStartChangesNothing() {
        ConfigurationPart again = ConfigurationPart.start(database, new Services());
        again.fillIfEmpty();

        assertThat(again.users().all()).hasSize(4);
        assertThat(again.projects().all())
                .extracting(LocalProject::key)
                .containsExactly("ARCHIV", "LABOR", "RAD", "SERVICE", "UMBAU");
    }

    @Test
    void passwordsAreTheNames() {
        for (String name : new String[] {"admin", "anna", "tom", "gast"}) {
            var user = parts.users().byName(name).orElseThrow();
            assertThat(parts.users().passwordMatches(user, name)).isTrue();
            assertThat(parts.users().passwordMatches(user, "x")).isFalse();
        }
    }

    @Test
    void gastBrowsesNothingAndTomDoesNotAdminister() {
        long rad = project("RAD").id();

        assertThat(parts.permissions().projects("BROWSE_PROJECTS", key("gast"))).isEmpty();
        assertThat(parts.permissions().hasProject("BROWSE_PROJECTS", rad, null)).isFalse();
        assertThat(parts.permissions().hasProject("CREATE_ISSUES", rad, key("tom")))
                .isTrue();
        assertThat(parts.permissions().hasProject("ADMINISTER_PROJECTS", rad, key("tom")))
                .isFalse();
        assertThat(parts.permissions().hasProject("ADMINISTER_PROJECTS", rad, key("anna")))
                .isTrue();
        assertThat(parts.permissions().hasGlobal("ADMINISTER", key("anna"))).isFalse();
        assertThat(parts.permissions().hasGlobal("ADMINISTER", key("admin"))).isTrue();
    }

    @Test
    void nothingIsCreatedInAnArchivedProject() {
        long archive = project("ARCHIV").id();

        assertThat(parts.permissions().hasProject("CREATE_ISSUES", archive, key("anna")))
                .isFalse();
        assertThat(parts.permissions().hasProject("BROWSE_PROJECTS", archive, key("anna")))
                .isTrue();
    }

    @Test
    void twoProjectsShareEveryScheme() {
        long rad = project("RAD").id();
        long service = project("SERVICE").id();

        assertThat(parts.issueTypes().schemeOf(rad))
                .isEqualTo(parts.issueTypes().schemeOf(service));
        assertThat(parts.workflows().schemeOf(rad))
                .isPresent()
                .isEqualTo(parts.workflows().schemeOf(service));
        assertThat(parts.screens().ofProject(rad)).isEqualTo(parts.screens().ofProject(service));
        assertThat(parts.permissions().levelsOf(rad))
                .isNotEmpty()
                .isEqualTo(parts.permissions().levelsOf(service));
    }

    @Test
    void theSystemsWorkflowGoesFromToDoToDone() {
        long rad = project("RAD").id();
        LocalIssueType task = parts.issueTypes().ofProject(rad).get(0);
        LocalWorkflow workflow = parts.workflows().of(rad, task.id());

        assertThat(workflow.from(workflow.initialStatusId()))
                .extracting(LocalWorkflow.Transition::name)
                .containsExactly("Start Progress", "Done");
        assertThat(parts.statuses()
                        .byId(workflow.initialStatusId())
                        .orElseThrow()
                        .name())
                .isEqualTo("To Do");
    }

    @Test
    void budgetIsAFieldOfOneProjectOnly() {
        String type = parts.issueTypes().all().get(0).id();
        String budget = parts.customFields().byName("budget").get(0).id();

        assertThat(parts.screens().visibleFields(project("LABOR").id(), type, Operation.CREATE))
                .contains(budget);
        assertThat(parts.screens().visibleFields(project("ARCHIV").id(), type, Operation.CREATE))
                .contains("summary", "description")
                .doesNotContain(budget, "security");
        assertThat(parts.screens().visibleFields(project("RAD").id(), type, Operation.EDIT))
                .contains("security");
    }

    private LocalProject project(String key) {
        return parts.projects().byKey(key).orElseThrow();
    }

    private String key(String name) {
        return parts.users().byName(name).orElseThrow().key();
    }
}
