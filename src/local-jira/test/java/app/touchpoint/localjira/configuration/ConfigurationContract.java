package app.touchpoint.localjira.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.config.Workflows;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.Grant;
import app.touchpoint.localjira.directory.Holder;
import app.touchpoint.localjira.directory.IssueFacts;
import app.touchpoint.localjira.directory.Preferences;
import app.touchpoint.localjira.project.LocalComponent;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.project.Projects.NewProject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What users, permissions, projects and schemes do on every database; a second start reads what the first one wrote. */
abstract class ConfigurationContract {

    private Database database;
    private ConfigurationPart parts;

    abstract Database emptyDatabase();

    @BeforeEach
    void start() {
        database = emptyDatabase();
        parts = ConfigurationPart.start(database, new Services());
        parts.fillIfEmpty();
    }

    @AfterEach
    void close() {
        database.close();
    }

    private ConfigurationPart restarted() {
        return ConfigurationPart.start(database, new Services());
    }

    private LocalProject project(String key) {
        return parts.projects().byKey(key).orElseThrow();
    }

    private String key(String name) {
        return parts.users().byName(name).orElseThrow().key();
    }

    @Test
    void theSnapshotOfEveryProjectSurvivesARestart() {
        ConfigurationPart again = restarted();

        for (LocalProject project : parts.projects().all()) {
            assertThat(ConfigurationSnapshot.of(again, project)).isEqualTo(ConfigurationSnapshot.of(parts, project));
        }
    }

    @Test
    void aFillingThatWasCutOffIsBegunAnew() {
        database.jdbi().useHandle(handle -> {
            handle.execute("delete from first_fill");
            handle.execute("delete from jira_user where username = 'gast'");
        });

        ConfigurationPart again = restarted();
        again.fillIfEmpty();

        assertThat(again.users().byName("gast")).isPresent();
        assertThat(again.projects().all()).hasSize(5);
        assertThat(again.issueTypes().all()).hasSize(5);
    }

    @Test
    void tokensAndPreferencesAreKept() {
        var anna = parts.users().byName("ANNA").orElseThrow();
        String token = parts.users().createToken(anna, "script");
        parts.users().setColourMode(anna.key(), Preferences.ColourMode.DARK);

        ConfigurationPart again = restarted();

        assertThat(again.users().byToken(token, Instant.EPOCH)).contains(anna);
        assertThat(again.users().byToken("x", Instant.EPOCH)).isEmpty();
        assertThat(again.users().preferences(anna.key()))
                .isEqualTo(new Preferences(Locale.GERMAN, Preferences.ColourMode.DARK));
    }

    @Test
    void aDeactivatedUserMayNothing() {
        String tom = key("tom");
        String token = parts.users().createToken(parts.users().byKey(tom).orElseThrow(), "script");

        parts.users().setActive(tom, false);

        assertThat(parts.permissions().projects("BROWSE_PROJECTS", tom)).isEmpty();
        assertThat(parts.users().byToken(token, Instant.EPOCH)).isEmpty();
        assertThat(parts.users().passwordMatches(parts.users().byKey(tom).orElseThrow(), "tom"))
                .isFalse();
        assertThat(parts.users().search("tom", 10)).isEmpty();
    }

    @Test
    void aSecurityLevelHidesAnIssueFromAllButItsHoldersAndItsReporter() {
        long rad = project("RAD").id();
        long level = parts.permissions().levelsOf(rad).get(0).id();

        assertThat(browses("anna", new IssueFacts(rad, level, null, null))).isTrue();
        assertThat(browses("tom", new IssueFacts(rad, level, null, key("tom")))).isFalse();
        assertThat(browses("tom", new IssueFacts(rad, level, key("tom"), null))).isTrue();
        assertThat(browses("tom", new IssueFacts(rad, null, null, null))).isTrue();
        assertThat(browses("gast", new IssueFacts(rad, level, key("gast"), null)))
                .isFalse();
        assertThat(parts.permissions().securityLevels(rad, key("tom")))
                .containsExactly(Map.entry(level, new Grant(false, true, false)));
    }

    private boolean browses(String name, IssueFacts issue) {
        return parts.permissions().hasIssue("BROWSE_PROJECTS", issue, key(name));
    }

    @Test
    void aPermissionGrantedToTheAssigneeCoversTheirIssuesOnly() {
        var schemes = parts.permissions().schemes();
        var scheme = schemes.create("By assignee", "");
        schemes.grant(scheme.id(), "BROWSE_PROJECTS", Holder.assignee());
        long labor = project("LABOR").id();
        schemes.assign(labor, scheme.id());

        assertThat(browses("gast", new IssueFacts(labor, null, null, key("gast"))))
                .isTrue();
        assertThat(browses("gast", new IssueFacts(labor, null, key("gast"), null)))
                .isFalse();
        assertThat(parts.permissions().hasProject("BROWSE_PROJECTS", labor, key("gast")))
                .isTrue();
        schemes.revoke(scheme.id(), "BROWSE_PROJECTS", Holder.assignee());
        assertThat(parts.permissions().hasProject("BROWSE_PROJECTS", labor, key("gast")))
                .isFalse();
    }

    @Test
    void anyoneIncludesPeopleWhoAreNotLoggedIn() {
        var schemes = parts.permissions().schemes();
        var scheme = schemes.create("Public", "");
        schemes.grant(scheme.id(), "BROWSE_PROJECTS", Holder.anyone());
        schemes.assign(project("LABOR").id(), scheme.id());

        assertThat(parts.permissions().projects("BROWSE_PROJECTS", null))
                .containsExactly(project("LABOR").id());
    }

    @Test
    void issueNumbersAreNeverGivenTwice() {
        long rad = project("RAD").id();
        Map<Long, Integer> seen = new ConcurrentHashMap<>();

        IntStream.range(0, 200)
                .parallel()
                .forEach(i -> seen.merge(parts.projects().nextIssueNumber(rad), 1, Integer::sum));

        assertThat(seen).hasSize(200).doesNotContainValue(2).containsKeys(1L, 200L);
    }

    @Test
    void aNewProjectHasTheDefaultSchemesAndTheDefaultRoleMembers() {
        LocalProject project = parts.projects().create(new NewProject("NEU", "Neues", "", key("tom")));

        assertThat(parts.issueTypes().schemeOf(project.id()))
                .isEqualTo(parts.issueTypes().defaultScheme());
        assertThat(parts.workflows().schemeOf(project.id())).isEmpty();
        assertThat(parts.permissions().hasProject("ADMINISTER_PROJECTS", project.id(), key("admin")))
                .isTrue();
        assertThat(parts.permissions().hasProject("BROWSE_PROJECTS", project.id(), key("tom")))
                .isFalse();
    }

    @Test
    void projectsAreRefusedWithTheReason() {
        assertThatThrownBy(() -> create("rad", "A")).hasMessageContaining("not rad");
        assertThatThrownBy(() -> create("RAD", "A")).hasMessageContaining("RAD exists");
        assertThatThrownBy(() -> create("NEU", "radhaus")).hasMessageContaining("radhaus exists");
        assertThatThrownBy(() -> create("NEU", " ")).hasMessageContaining("1 to 80");
    }

    private @Nullable LocalProject create(String key, String name) {
        return parts.projects().create(new NewProject(key, name, "", key("tom")));
    }

    @Test
    void componentsAreUniqueWithinAProject() {
        long rad = project("RAD").id();
        parts.projects().createComponent(rad, "Bremse", "");

        assertThatThrownBy(() -> parts.projects().createComponent(rad, "BREMSE", ""))
                .hasMessageContaining("already exists");
        assertThat(parts.projects().createComponent(project("LABOR").id(), "Bremse", ""))
                .extracting(LocalComponent::name)
                .isEqualTo("Bremse");
    }

    @Test
    void aNewIssueTypeJoinsTheDefaultSchemeOnly() {
        String before = ConfigurationSnapshot.of(parts, project("RAD"));

        LocalIssueType type = parts.issueTypes().create("Touchpoint", "", false);

        assertThat(parts.issueTypes().ofProject(project("LABOR").id())).contains(type);
        assertThat(ConfigurationSnapshot.of(parts, project("RAD"))).isEqualTo(before);
        assertThatThrownBy(() -> parts.issueTypes().create("TOUCHPOINT", "", false))
                .hasMessageContaining("exists");
    }

    @Test
    void aSchemeIsChangedForAllProjectsThatShareIt() {
        var scheme = parts.issueTypes().schemeOf(project("RAD").id());
        List<String> two = scheme.issueTypeIds().subList(0, 2);

        parts.issueTypes().updateScheme(scheme.id(), two, two.get(1));

        assertThat(parts.issueTypes().ofProject(project("SERVICE").id()))
                .extracting(LocalIssueType::id)
                .isEqualTo(two);
        assertThat(parts.issueTypes().defaultOf(project("SERVICE").id()))
                .map(LocalIssueType::id)
                .contains(two.get(1));
        assertThatThrownBy(() -> parts.issueTypes().updateScheme(scheme.id(), two, "1"))
                .hasMessageContaining("not in");
    }

    @Test
    void aWorkflowInUseIsNotChangedInPlace() {
        String xml = parts.workflows().descriptorXml(Workflows.SYSTEM);
        parts.workflows().create("Copy", "", xml);
        parts.workflows().update("Copy", xml);
        var scheme = parts.workflows().createScheme(new Workflows.WorkflowScheme(0, "Copies", "", "Copy", Map.of()));
        parts.workflows().assignScheme(project("LABOR").id(), scheme.id());

        assertThatThrownBy(() -> parts.workflows().update("Copy", xml)).hasMessageContaining("in use");
        assertThatThrownBy(() -> parts.workflows().update(Workflows.SYSTEM, xml))
                .hasMessageContaining("in use");
        assertThatThrownBy(() -> parts.workflows().delete("Copy")).hasMessageContaining("in a scheme");
        assertThatThrownBy(() -> parts.workflows().deleteScheme(scheme.id())).hasMessageContaining("in use");
        assertThatThrownBy(() -> parts.workflows().create("Copy", "", xml)).hasMessageContaining("exists");
    }

    @Test
    void readersSeeEveryWriteWhileManyThreadsWrite() {
        IntStream.range(0, 40).parallel().forEach(i -> {
            String name = "Type " + i;
            parts.issueTypes().create(name, "", false);
            assertThat(parts.issueTypes().all())
                    .extracting(LocalIssueType::name)
                    .contains(name);
        });

        assertThat(parts.issueTypes().defaultScheme().issueTypeIds()).hasSize(45);
    }
}
