package app.touchpoint.localjira.fragment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.localjira.boot.TestPlatform;
import app.touchpoint.localjira.host.TestApp;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Web items and panels of an app, with conditions and templates, as a page of local Jira gets them. */
class FragmentsTest {

    private static final String TEXTS = "<resource type=\"i18n\" name=\"texts\" location=\"i18n.texts\"/>";

    private TestPlatform platform;

    @BeforeEach
    void start(@TempDir Path folder) {
        platform = new TestPlatform(folder);
    }

    @AfterEach
    void stop() throws Exception {
        platform.close();
    }

    private static TestApp app(String... modules) {
        return new TestApp(TestApp.ao() + TEXTS + String.join("", modules))
                .file("i18n/texts.properties", "greeting=Hello\nwith={0} isn''t {1}\n")
                .file("i18n/texts_de.properties", "greeting=Grüß Gott\n");
    }

    private static HttpServletRequest noRequest() {
        return (HttpServletRequest) Proxy.newProxyInstance(
                FragmentsTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> null);
    }

    private static String condition(String answer, boolean invert) {
        return "<condition class=\"app.touchpoint.localjira.testapp.OfferCondition\" invert=\"" + invert
                + "\"><param name=\"answer\" value=\"" + answer + "\"/></condition>";
    }

    private static String item(String key, int weight, String conditions) {
        return "<web-item key=\"" + key + "\" section=\"here\" weight=\"" + weight
                + "\"><label key=\"greeting\"/><link linkId=\"l\">/go/" + key + "</link>" + conditions + "</web-item>";
    }

    private static String panel(String params) {
        return "<web-panel key=\"p\" location=\"there\"><context-provider class=\"app.touchpoint.localjira.testapp.NoteContext\">"
                + params
                + "</context-provider><resource name=\"view\" type=\"velocity\" location=\"/templates/p.vm\"/></web-panel>";
    }

    @Test
    void linksComeLightestFirstInTheUsersLanguageBelowTheContextPath() {
        platform.load(app(item("second", 20, ""), item("first", 10, "")));

        assertThat(platform.get("tom", "/links/here").body())
                .isEqualTo("Hello -> /jira/go/first\nHello -> /jira/go/second");
        assertThat(platform.get("anna", "/links/here").body()).startsWith("Grüß Gott -> ");
    }

    @ParameterizedTest
    @CsvSource({
        "yes, false, true",
        "no, false, false",
        "no, true, true",
        "yes, true, false",
        "fails, false, false",
        "fails, true, false"
    })
    void conditionDecidesAndAFailingOneHides(String answer, boolean invert, boolean shown) {
        platform.load(app(item("i", 1, condition(answer, invert))));

        assertThat(platform.get("tom", "/links/here").body().isEmpty()).isEqualTo(!shown);
    }

    @Test
    void orNeedsOneConditionAndAndNeedsAll() {
        String both = condition("yes", false) + condition("no", false);
        platform.load(app(
                item("or", 1, "<conditions type=\"OR\">" + both + "</conditions>"),
                item("and", 2, "<conditions type=\"AND\">" + both + "</conditions>"),
                item("plain", 3, both)));

        assertThat(platform.get("tom", "/links/here").body()).isEqualTo("Hello -> /jira/go/or");
    }

    @Test
    void conditionsOfJiraItselfWork() {
        String prefix = "<condition class=\"com.atlassian.jira.plugin.webfragment.conditions.";
        platform.load(
                app(
                        item("user", 1, prefix + "UserLoggedInCondition\"/>"),
                        item("admin", 2, prefix + "UserIsAdminCondition\"/>"),
                        item(
                                "global",
                                3,
                                prefix
                                        + "JiraGlobalPermissionCondition\"><param name=\"permission\">ADMINISTER</param></condition>")));

        assertThat(platform.get("", "/links/here").body()).isEmpty();
        assertThat(platform.get("tom", "/links/here").body()).doesNotContain("admin", "global");
        assertThat(platform.get("admin", "/links/here").body()).contains("user", "admin", "global");
    }

    @Test
    void linkThatNamesAnUnknownValueIsNotSupported() {
        assertThatThrownBy(() -> LinkTemplate.fill("/x/$board.id", FragmentContext.of(noRequest())))
                .isInstanceOf(UnsupportedOperationException.class)
                .hasMessageContaining("$board.id");
    }

    @Test
    void panelIsRenderedWithWhatItsProviderGives() {
        platform.load(app(panel("")).file("templates/p.vm", "#foreach($n in $notes)$n,#end $i18n.getText('greeting')"));

        assertThat(platform.get("anna", "/panels/there").body()).isEqualTo("[started, Grüß Gott]");
    }

    @Test
    void panelThatFailsIsBlank() {
        platform.load(app(panel("<param name=\"fails\" value=\"true\"/>")).file("templates/p.vm", "never"));

        assertThat(platform.get("tom", "/panels/there").body()).isEqualTo("[]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            $markup                        | &lt;b&gt;&amp; &quot;&#39;&lt;/b&gt;
            $boldHtml                      | <b>bold</b>
            $listed.allowed                | allowed
            $listed.getAllowed()           | allowed
            x${listed.secret}x             | xx
            x$listed.getSecret()x          | xx
            x$listed.getClass().getName()x | xx
            y#foreach($r in $rows)$r.name#end | yonetwo
            y#if($listed.secret)a#{else}b#end | yb
            $rows.size()                   | 2
            $i18n.getText('with', 'a', 'b')| a isn&#39;t b
            $req.contextPath               | /jira
            $nothing                       | $nothing
            x$rows.getClass()x             | xx
            """)
    void valuesAreEscapedAndMethodsComeFromTheAllowlist(String template, String expected) {
        platform.load(app(
                        panel(""),
                        "<velocity-allowlist key=\"v\"><method>app.touchpoint.localjira.testapp.NoteContext$Listed#getAllowed()</method></velocity-allowlist>")
                .file("templates/p.vm", template));

        assertThat(platform.get("tom", "/panels/there").body()).isEqualTo("[" + expected + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            y#parse("/templates/other.vm")        | [yother]
            y#parse("/atlassian-plugin.xml")      | []
            y#include("../../../etc/passwd")      | []
            y#parse("/app/touchpoint/localjira/web/x.vm") | []
            """)
    void templatesIncludeOnlyTemplatesOfTheirJar(String template, String expected) {
        platform.load(app(panel("")).file("templates/p.vm", template).file("templates/other.vm", "other"));

        assertThat(platform.get("tom", "/panels/there").body()).isEqualTo(expected);
    }

    @Test
    void fragmentsGoWithTheirApp() {
        platform.load(app(item("i", 1, "")));

        platform.apps().disable(TestApp.KEY);

        assertThat(platform.get("tom", "/links/here").body()).isEmpty();
    }
}
