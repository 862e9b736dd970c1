package app.touchpoint.localjira.webwork;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.boot.TestPlatform;
import app.touchpoint.localjira.host.TestApp;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Webwork actions of an app: checks, parameters, results. */
class ActionsTest {

    private static final String ACTIONS = "<webwork1 key=\"actions\"><actions>"
            + "<action name=\"app.touchpoint.localjira.testapp.NoteAction\" alias=\"TestNote\" roles-required=\"use\">"
            + "<view name=\"input\">/templates/note.vm</view>"
            + "<command name=\"guarded\" alias=\"TestGuarded\"/></action>"
            + "<action name=\"app.touchpoint.localjira.testapp.NoteAction\" alias=\"TestAdmin\" roles-required=\"admin\">"
            + "<view name=\"input\">/templates/note.vm</view></action></actions></webwork1>";

    private TestPlatform platform;

    @BeforeEach
    void start(@TempDir Path folder) {
        platform = new TestPlatform(folder);
        platform.load(
                new TestApp(TestApp.ao(), ACTIONS)
                        .file(
                                "templates/note.vm",
                                "<html><head><title>A &amp; B</title><meta name=\"decorator\" content=\"admin\"/>"
                                        + "<meta name=\"admin.active.section\" content=\"s\"/></head>"
                                        + "<body>$words|$number|$!action.errors.words|$!errors.words|$!errors.number</body></html>"));
    }

    @AfterEach
    void stop() throws Exception {
        platform.close();
    }

    private String get(String user, String path) {
        return platform.get(user, path).body();
    }

    private String post(String path, String body) {
        return platform.send(
                        "tom",
                        path,
                        HttpRequest.newBuilder()
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString(body)))
                .body();
    }

    @Test
    void viewIsTakenApartForTheDecorator() {
        assertThat(get("tom", "/secure/TestNote!default.jspa?words=a%3Cb&number=7&unknown=1"))
                .contains("title=A &amp; B", "decorator=admin", "admin.active.section=s")
                .contains("body=a&lt;b|7|");
    }

    @Test
    void rolesAreChecked() {
        assertThat(get("", "/secure/TestNote!default.jspa")).isEqualTo("LoginNeeded[]");
        assertThat(get("tom", "/secure/TestAdmin!default.jspa")).contains("status=403");
        assertThat(get("admin", "/secure/admin/TestAdmin!default.jspa")).startsWith("View[");
    }

    @Test
    void requestMethodThatIsNotDeclaredIsRefused() {
        assertThat(get("tom", "/secure/TestNote.jspa")).contains("status=405");
        assertThat(post("/secure/TestNote!default.jspa", "")).contains("status=405");
        assertThat(get("tom", "/secure/TestNote!undeclared.jspa")).contains("status=405");
    }

    @Test
    void commandThatTheActionLacksIsNotFound() {
        assertThat(get("tom", "/secure/TestNote!nothing.jspa")).contains("status=404");
        assertThat(get("tom", "/secure/Elsewhere.jspa")).isEqualTo("no action");
    }

    @Test
    void formNeedsItsToken() {
        assertThat(post("/secure/TestNote.jspa", "words=hi")).isEqualTo("TokenMissing[]");

        String token = get("tom", "/token");

        assertThat(post("/secure/TestNote.jspa", "words=hi&atl_token=" + token + "x"))
                .isEqualTo("TokenMissing[]");
        assertThat(post("/secure/TestNote.jspa", "words=hi&atl_token=" + token))
                .isEqualTo("Redirect[url=/jira/secure/TestNote!default.jspa]");
    }

    @Test
    void inputThatDoesNotPassComesBackWithItsErrors() {
        String token = get("tom", "/token");

        assertThat(post("/secure/TestNote.jspa", "words=+&number=seven&atl_token=" + token))
                .contains("body= |0|Say something.|Say something.|&quot;seven&quot; is not a whole number.");
    }

    @Test
    void returnAddressOutsideOfJiraIsNotFollowed() {
        String token = get("tom", "/token");

        assertThat(post("/secure/TestNote.jspa", "words=a&returnUrl=//evil.example&atl_token=" + token))
                .isEqualTo("Redirect[url=/jira/secure/TestNote!default.jspa]");
        assertThat(post("/secure/TestNote.jspa", "words=a&returnUrl=/browse/A-1&atl_token=" + token))
                .isEqualTo("Redirect[url=/jira/browse/A-1]");
    }

    @Test
    void guardedCommandNeedsAConfirmedSession() {
        assertThat(get("tom", "/secure/TestGuarded.jspa")).isEqualTo("WebSudoNeeded[]");

        get("tom", "/confirm");

        assertThat(get("tom", "/secure/TestGuarded.jspa")).startsWith("View[");
    }
}
