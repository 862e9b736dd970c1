package app.touchpoint.localjira.webresource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.TestPlatform;
import app.touchpoint.localjira.host.TestApp;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web resources of an app: tags and files. */
class WebResourcesTest {

    private static final String MODULES = "<resource type=\"i18n\" name=\"texts\" location=\"i18n.texts\"/>"
            + "<web-resource key=\"page\"><dependency>" + TestApp.KEY + ":base</dependency>"
            + "<dependency>com.atlassian.auiplugin:ajs</dependency><context>test.page</context>"
            + "<transformation extension=\"js\"><transformer key=\"jsI18n\"/></transformation>"
            + "<resource type=\"download\" name=\"page.js\" location=\"/web/page.js\"/>"
            + "<resource type=\"download\" name=\"page.css\" location=\"/web/page.css\"/>"
            + "<resource type=\"download\" name=\"images/\" location=\"/web/images/\"/></web-resource>"
            + "<web-resource key=\"base\"><resource type=\"download\" name=\"base.js\" location=\"/web/base.js\"/></web-resource>"
            + "<web-resource key=\"lost\"><dependency>some.where:else</dependency></web-resource>";

    private TestPlatform platform;
    private WebResources resources;

    @BeforeEach
    void start(@TempDir Path folder) {
        platform = new TestPlatform(folder);
        resources = platform.services().get(WebResources.class);
        resources.declare("com.atlassian.auiplugin:ajs", List.of("/lib/aui.css", "/lib/aui.js"));
        platform.load(new TestApp(TestApp.ao(), MODULES)
                .file("i18n/texts.properties", "save=Save </script> now\nhello=Hello {0}\n")
                .file("i18n/texts_de.properties", "save=Speichern\n")
                .file(
                        "web/page.js",
                        "a(AJS.I18n.getText('save'), AJS.I18n.getText(\"hello\", name), AJS.I18n.getText(k));")
                .file("web/page.css", "p {}")
                .file("web/base.js", "base")
                .file("web/images/a.svg", "<svg/>"));
    }

    @AfterEach
    void stop() throws Exception {
        PageResources.end();
        platform.close();
    }

    private String tags(String... contexts) {
        return resources.tags(PageResources.begin(), List.of(contexts), "/jira", Locale.GERMAN);
    }

    @Test
    void contextBringsItsResourcesWithDependenciesFirstAndStylesBeforeScripts() {
        String prefix = "/jira/s/1.2.3/de/_/download/resources/" + TestApp.KEY;

        assertThat(tags("test.page").lines().map(line -> line.replaceAll(".*(?:href|src)=\"([^\"]*)\".*", "$1")))
                .containsExactly(
                        "/jira/lib/aui.css",
                        prefix + ":page/page.css",
                        prefix + ":base/base.js",
                        "/jira/lib/aui.js",
                        prefix + ":page/page.js");
        assertThat(tags("another.page")).isEmpty();
    }

    @Test
    void requiredResourceNeedsNoContext() {
        PageResources page = PageResources.begin();
        new LocalPageBuilder().assembler().resources().requireWebResource(TestApp.KEY + ":base");

        assertThat(resources.tags(page, List.of(), "", Locale.ENGLISH)).contains("base.js");
    }

    @Test
    void unknownDependencyIsNamedWithTheOneThatWantsIt() {
        PageResources page = PageResources.begin();
        page.requireResource(TestApp.KEY + ":lost");

        assertThatThrownBy(() -> resources.tags(page, List.of(), "", Locale.ENGLISH))
                .hasMessageContaining("some.where:else")
                .hasMessageContaining(TestApp.KEY + ":lost");
    }

    @Test
    void scriptIsTranslatedForTheLanguageOfItsAddress() {
        String path = "/_/download/resources/" + TestApp.KEY + ":page/page.js";

        assertThat(platform.get("", "/s/1.2.3/de" + path).body())
                .isEqualTo("a(\"Speichern\", AJS.format(\"Hello {0}\", name), AJS.I18n.getText(k));");
        assertThat(platform.get("", "/s/1.2.3/en" + path).body()).contains("\"Save \\u003c/script\\u003e now\"");
        assertThat(platform.get("", "/s/1.2.3/en" + path).headers().firstValue("Content-Type"))
                .contains("text/javascript; charset=UTF-8");
    }

    @Test
    void onlyDeclaredFilesAreServed() {
        String prefix = "/download/resources/" + TestApp.KEY;

        assertThat(platform.get("", prefix + ":page/images/a.svg").body()).isEqualTo("<svg/>");
        assertThat(platform.get("", prefix + ":page/atlassian-plugin.xml").statusCode())
                .isEqualTo(404);
        assertThat(platform.get("", prefix + ":page/images/%2e%2e/page.css").statusCode())
                .isGreaterThanOrEqualTo(400);
        assertThat(platform.get("", prefix + ":nothing/page.js").statusCode()).isEqualTo(404);
    }
}
