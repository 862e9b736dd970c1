package app.touchpoint.localjira.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.StartFailure;
import app.touchpoint.localjira.boot.TestPlatform;
import app.touchpoint.localjira.testapp.Notes;
import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.plugin.event.events.PluginEnabledEvent;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loading, enabling and disabling an app through real OSGi. */
class AppsTest {

    private TestPlatform platform;

    @BeforeEach
    void start(@TempDir Path folder) {
        platform = new TestPlatform(folder);
    }

    @AfterEach
    void stop() throws Exception {
        platform.close();
    }

    /** Hears of enabled apps. */
    public static final class Listener {
        private final List<String> enabled = new ArrayList<>();

        /** Called by the bus. */
        @EventListener
        public void enabled(PluginEnabledEvent event) {
            enabled.add(event.getPlugin().getKey());
        }
    }

    private static Object notes(App app, String method) throws Exception {
        Class<?> type = app.container().load(Notes.class.getName());
        Method called = type.getMethod(method);
        return called.invoke(app.container().exported(type).get(0));
    }

    @Test
    void classesOfTheAppLiveInAClassSpaceOfTheirOwn() {
        App app = platform.load(new TestApp(TestApp.ao()));

        Class<?> own = app.container().load(Notes.class.getName());

        assertThat(own).isNotSameAs(Notes.class);
        assertThat(app.container().load(ActiveObjects.class.getName())).isSameAs(ActiveObjects.class);
        assertThatThrownBy(() -> app.container().load("app.touchpoint.localjira.boot.LocalJira"))
                .hasMessageContaining("app.touchpoint.localjira.boot.LocalJira");
    }

    @Test
    void exportedBeansAreStartedAfterTheirTablesAreThereAndStoppedWhenDisabled() throws Exception {
        App first = platform.load(new TestApp(TestApp.ao()));
        assertThat(notes(first, "all")).isEqualTo(List.of("started"));

        platform.apps().disable(TestApp.KEY);
        App second = platform.apps().enable(TestApp.KEY);

        assertThat(notes(second, "all")).isEqualTo(List.of("started", "stopped", "started"));
        assertThat(second).isNotSameAs(first);
    }

    @Test
    void beanThatIsNotExportedIsNotStarted() throws Exception {
        App app = platform.load(new TestApp(TestApp.ao()).file("META-INF/plugin-components/exports", ""));

        assertThat(app.container().exported(Object.class)).isEmpty();
        Class<?> type = app.container().load(Notes.class.getName());
        assertThat(type.getMethod("all").invoke(app.container().create(type))).isEqualTo(List.of());
    }

    @Test
    void othersHearThatTheAppIsEnabled() {
        Listener listener = new Listener();
        platform.services().get(EventPublisher.class).register(listener);

        platform.load(new TestApp(TestApp.ao()));

        assertThat(listener.enabled).containsExactly(TestApp.KEY);
    }

    @Test
    void unknownModuleTypeIsNamed() {
        assertThatThrownBy(() -> platform.load(new TestApp("<gadget key=\"g\"/>")))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("<gadget>")
                .hasMessageContaining(TestApp.KEY + ":g");
    }

    @Test
    void twoModulesOfOneKeyAreRefused() {
        assertThatThrownBy(() -> platform.load(new TestApp(
                        "<web-section key=\"same\" location=\"a\"/>", "<web-section key=\"same\" location=\"b\"/>")))
                .hasMessageContaining("two modules with the key \"same\"");
    }

    @Test
    void importOfAServiceThatIsNotThereIsNamed() {
        TestApp app =
                new TestApp(TestApp.ao()).file("META-INF/plugin-components/imports", "com.atlassian.plugin.Plugin\n");

        assertThatThrownBy(() -> platform.load(app))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("com.atlassian.plugin.Plugin");
    }

    @Test
    void packageThatJiraDoesNotOfferKeepsTheBundleFromStarting() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> platform.load(new TestApp(TestApp.ao()).importing("app.touchpoint.localjira.db")))
                .withMessageContaining("app.touchpoint.localjira.db");
    }

    @Test
    void optionalImportMayBeAbsent() {
        App app = platform.load(new TestApp(TestApp.ao()).importing("com.atlassian.nowhere;resolution:=optional"));

        assertThat(app.key()).isEqualTo(TestApp.KEY);
    }

    @Test
    void keysOfDescriptorAndManifestHaveToAgree() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> platform.load(new TestApp(TestApp.ao()).manifestKey("other")))
                .withMessageContaining("\"other\"");
    }

    @Test
    void springFileThatIsMoreThanTheScannerIsNotSupported() {
        TestApp app = new TestApp(TestApp.ao())
                .file(
                        "META-INF/spring/plugin-context.xml",
                        "<beans xmlns=\"http://www.springframework.org/schema/beans\"><bean class=\"x\"/></beans>");

        assertThatThrownBy(() -> platform.load(app)).hasMessageContaining("<bean>");
    }

    @Test
    void withoutASpringFileThereAreNoBeans() {
        TestApp app = new TestApp()
                .file(
                        "META-INF/spring/plugin-context.xml",
                        "<beans xmlns=\"http://www.springframework.org/schema/beans\"/>");

        assertThat(platform.load(app).container().exported(Object.class)).isEmpty();
    }
}
