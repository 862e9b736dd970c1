package app.touchpoint.localjira.pluginrest;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.boot.TestPlatform;
import app.touchpoint.localjira.host.TestApp;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An app's REST through Jersey, over HTTP. */
class PluginRestTest {

    private TestPlatform platform;

    @BeforeEach
    void start(@TempDir Path folder) {
        platform = new TestPlatform(folder);
        platform.load(
                new TestApp(
                        TestApp.ao(),
                        "<rest key=\"rest\" path=\"/test\" version=\"1.0\"/><rest-migration key=\"m\"><rest-v2/></rest-migration>"));
    }

    @AfterEach
    void stop() throws Exception {
        platform.close();
    }

    private HttpResponse<String> post(String type, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder().POST(BodyPublishers.ofString("12345"));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return platform.send("tom", "/rest/test/1.0/notes/length", request);
    }

    @Test
    void resourceGetsItsBeansAndAnswersARecordAsJson() {
        HttpResponse<String> response = platform.get("tom", "/rest/test/1.0/notes");

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.body()).isEqualTo("{\"total\":1,\"values\":[\"started\"]}");
        assertThat(platform.get("tom", "/rest/test/latest/notes").body()).isEqualTo(response.body());
    }

    @Test
    void withoutAnnotationSomebodyHasToBeLoggedIn() {
        HttpResponse<String> response = platform.get("", "/rest/test/1.0/notes");

        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    }

    @Test
    void administratorsResourceNeedsTheRightAndAConfirmedSession() {
        assertThat(platform.get("tom", "/rest/test/1.0/notes/admin").statusCode())
                .isEqualTo(403);
        assertThat(platform.get("admin", "/rest/test/1.0/notes/admin").body()).contains("WebSudo");

        platform.get("admin", "/confirm");

        assertThat(platform.get("admin", "/rest/test/1.0/notes/admin").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "application/json, 200",
        "text/csv, 200",
        "text/plain;charset=UTF-8, 403",
        "application/x-www-form-urlencoded, 403",
        "multipart/form-data, 403",
        "'', 403"
    })
    void formLikeTypesNeedTheHeader(String type, int status) {
        assertThat(post(type).statusCode()).isEqualTo(status);
        assertThat(post(type, "X-Atlassian-Token", "no-check").statusCode()).isEqualTo(200);
    }

    @Test
    void changeFromAnotherSiteIsRefused() {
        assertThat(post("application/json", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(post("application/json", "Origin", "http://localhost:1").body())
                .contains("\"total\":5");
    }

    @Test
    void mapperOfTheAppAnswersItsExceptions() {
        HttpResponse<String> response = platform.get("tom", "/rest/test/1.0/notes/refused?why=late");

        assertThat(response.statusCode()).isEqualTo(409);
        assertThat(response.body()).isEqualTo("{\"reason\":\"late\"}");
    }

    @Test
    void otherFailureTellsNothingOfTheInside() {
        HttpResponse<String> response = platform.get("tom", "/rest/test/1.0/notes/failing");

        assertThat(response.statusCode()).isEqualTo(500);
        assertThat(response.body()).doesNotContain("secret").contains("\"status-code\":500");
    }

    @ParameterizedTest
    @CsvSource({"/rest/test/1.0/nothing", "/rest/test/2.0/notes", "/rest/other/1.0/notes", "/rest/"})
    void whatIsNotThereIsNotFoundAsJson(String path) {
        HttpResponse<String> response = platform.get("tom", path);

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
    }

    @Test
    void resourcesGoAndComeWithTheirApp() {
        platform.get("tom", "/rest/test/1.0/notes");

        platform.apps().disable(TestApp.KEY);
        assertThat(platform.get("tom", "/rest/test/1.0/notes").statusCode()).isEqualTo(404);

        platform.apps().enable(TestApp.KEY);
        assertThat(platform.get("tom", "/rest/test/1.0/notes").body()).contains("\"total\":3");
    }
}
