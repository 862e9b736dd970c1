package app.touchpoint.localjira.ao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.TestPlatform;
import app.touchpoint.localjira.db.Work;
import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.TestApp;
import app.touchpoint.localjira.testapp.Notes;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Active Objects as an app in a bundle meets it. */
class ActiveObjectsTest {

    private TestPlatform platform;

    @BeforeEach
    void start(@TempDir Path folder) {
        platform = new TestPlatform(folder);
    }

    @AfterEach
    void stop() throws Exception {
        platform.close();
    }

    private static Object call(App app, String method, Object... arguments) throws Throwable {
        Class<?> type = app.container().load(Notes.class.getName());
        Object notes = app.container().exported(type).get(0);
        Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {String.class};
        try {
            return type.getMethod(method, types).invoke(notes, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    @Test
    void tablesCarryThePrefixOfTheNamespace() throws Throwable {
        platform.load(new TestApp(TestApp.ao()));
        String table = "AO_" + JiraNames.hash(TestApp.KEY) + "_NOTE";

        List<String> words = platform.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("select \"WORDS\" from PUBLIC.\"" + table + "\"")
                        .mapTo(String.class)
                        .list());

        assertThat(words).containsExactly("started");
    }

    @ParameterizedTest
    @CsvSource({
        "com.pyxis.greenhopper.jira, 60DB71",
        "com.atlassian.jira.plugins.jira-bitbucket-connector-plugin, E8B6CC"
    })
    void prefixIsTheOneThatJiraGives(String namespace, String hash) {
        assertThat(JiraNames.hash(namespace)).isEqualTo(hash);
    }

    @Test
    void callBeforeTheModuleIsEnabledIsRefused() throws Throwable {
        App app = platform.load(new TestApp(TestApp.ao()));

        assertThat(call(app, "atConstruction")).isEqualTo("refused");
    }

    @Test
    void secondModuleIsRefused() {
        assertThatThrownBy(() -> platform.load(new TestApp(
                        TestApp.ao(),
                        "<ao key=\"ao2\"><entity>app.touchpoint.localjira.testapp.NoteEntity</entity></ao>")))
                .hasMessageContaining("2 <ao> modules");
    }

    @Test
    void failureRollsBackWhatAnInnerTransactionDid() throws Throwable {
        App app = platform.load(new TestApp(TestApp.ao()));

        assertThatThrownBy(() -> call(app, "addAndFail", "lost")).hasMessage("refused");

        assertThat(call(app, "all")).isEqualTo(List.of("started"));
    }

    @Test
    void upgradeTaskRunsOnce() throws Throwable {
        String ao = TestApp.ao()
                .replace("</ao>", "<upgradeTask>app.touchpoint.localjira.testapp.NoteUpgrade</upgradeTask></ao>");
        platform.load(new TestApp(ao));
        platform.apps().disable(TestApp.KEY);
        App app = platform.apps().enable(TestApp.KEY);

        assertThat(call(app, "all")).isEqualTo(List.of("upgraded from 0", "started", "stopped", "started"));
    }

    @Test
    void statementsAreCounted() throws Throwable {
        App app = platform.load(new TestApp(TestApp.ao()));

        Work.start();
        call(app, "all");

        assertThat(Work.of(Work.Kind.AO_SQL)).isEqualTo(1);
        assertThat(Work.of(Work.Kind.SQL)).isEqualTo(1);
        Work.stop();
    }

    @ParameterizedTest
    @CsvSource({"NUMBER", "blob", "Timestamp"})
    void reservedNameIsRefused(String name) {
        assertThatThrownBy(() -> JiraNames.notReserved(name)).hasMessageContaining(name);
    }
}
