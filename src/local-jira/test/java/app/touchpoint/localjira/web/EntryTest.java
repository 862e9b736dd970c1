package app.touchpoint.localjira.web;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.web.Browser.Page;
import app.touchpoint.localjira.web.Running.Instance;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Running.class)
class EntryTest {

    private static final String BLOCK_BASIC = "com.atlassian.plugins.authentication.basicauth.block.requests";

    private final Instance jira;

    EntryTest(Instance jira) {
        this.jira = jira;
    }

    @Test
    void somebodyWhoIsNotLoggedInIsSentToTheLogInAndBack() {
        Browser browser = jira.anonymous();

        Page refused = browser.get("/projects/RAD?selectedItem=x");
        assertThat(refused.location()).isEqualTo("/login.jsp?os_destination=%2Fprojects%2FRAD%3FselectedItem%3Dx");

        Page entered = browser.post(
                "/login.jsp", "os_username", "anna", "os_password", "anna", "os_destination", "/projects/RAD");
        assertThat(entered.location()).isEqualTo("/projects/RAD");
        assertThat(browser.get("/projects/RAD").status()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordIsAnsweredWithTheFormAgain() {
        Page page = jira.anonymous().post("/login.jsp", "os_username", "anna", "os_password", "wrong");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("username and password are incorrect").contains("value=\"anna\"");
    }

    @Test
    void everyLogInBeginsASessionOfItsOwn() {
        Browser browser = jira.as("anna");
        String before = browser.token();
        browser.post("/login.jsp", "os_username", "anna", "os_password", "anna");
        assertThat(browser.token()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//example.org/", "https://example.org/", "/\\example.org", "javascript:alert(1)"})
    void theLogInLeadsToNoOtherSite(String destination) {
        Page page = jira.anonymous()
                .post("/login.jsp", "os_username", "anna", "os_password", "anna", "os_destination", destination);

        assertThat(page.location()).isEqualTo("/secure/Dashboard.jspa");
    }

    @Test
    void aLinkOfAnotherSiteLogsNobodyOut() {
        Browser browser = jira.as("tom");

        assertThat(browser.get("/secure/Logout!default.jspa").body()).contains("Do you want to log out?");
        assertThat(browser.get("/secure/ViewProfile.jspa").status()).isEqualTo(200);

        browser.get("/secure/Logout!default.jspa?atl_token=" + browser.token());
        assertThat(browser.get("/secure/ViewProfile.jspa").location()).startsWith("/login.jsp");
    }

    @Test
    void aPersonalAccessTokenStandsForItsUserUntilItIsRevoked() {
        Browser browser = jira.as("tom");
        String token = browser.submit("/secure/CreatePersonalAccessToken.jspa", "label", "entry test")
                .find("id=\"new-token\">([^<]+)<");

        Page myself = jira.anonymous().get("/rest/api/2/myself", "Authorization", "Bearer " + token);
        assertThat(myself.body()).contains("\"name\":\"tom\"");

        browser.submit("/secure/RevokePersonalAccessToken.jspa", "label", "entry test");
        assertThat(jira.anonymous()
                        .get("/rest/api/2/myself", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(401);
    }

    @Test
    void basicAuthenticationIsBlockedUnlessThePropertyLiftsIt() {
        String header = "Basic " + Base64.getEncoder().encodeToString("tom:tom".getBytes(StandardCharsets.UTF_8));
        String wrong = "Basic " + Base64.getEncoder().encodeToString("tom:no".getBytes(StandardCharsets.UTF_8));
        assertThat(status(header)).isEqualTo(403);

        System.setProperty(BLOCK_BASIC, "false");
        try {
            assertThat(status(header)).isEqualTo(200);
            assertThat(status(wrong)).isEqualTo(401);
            assertThat(status("Basic %%%")).isEqualTo(401);
        } finally {
            System.clearProperty(BLOCK_BASIC);
        }
    }

    /** As a script does that knows a name and a password only. */
    @Test
    void aClientMakesListsAndRevokesItsTokensByRest() throws Exception {
        System.setProperty(BLOCK_BASIC, "false");
        JsonNode made;
        try {
            String basic = "Basic " + Base64.getEncoder().encodeToString("tom:tom".getBytes(StandardCharsets.UTF_8));
            made = tokens("POST", "", "{\"name\": \"By REST\", \"expirationDuration\": 30}", basic, 201);
        } finally {
            System.clearProperty(BLOCK_BASIC);
        }
        String bearer = "Bearer " + made.path("rawToken").asText();
        assertThat(status(bearer)).isEqualTo(200);

        JsonNode lasting = tokens("POST", "", "{\"name\": \"For ever\"}", bearer, 201);
        assertThat(lasting.has("expiringAt")).isFalse();
        JsonNode all = tokens("GET", "", "", bearer, 200);
        assertThat(all.findValuesAsText("name")).contains("By REST", "For ever");
        assertThat(all.findValues("rawToken")).isEmpty();
        tokens("POST", "", "{}", bearer, 400);
        tokens("POST", "", "{\"name\": \"x\", \"expirationDuration\": 0}", bearer, 400);
        assertThat(jira.anonymous().get("/rest/pat/latest/tokens").status()).isEqualTo(401);

        jira.clock.forward(Duration.ofDays(31));
        assertThat(status(bearer)).isEqualTo(401);
        String last = "Bearer " + lasting.path("rawToken").asText();
        assertThat(status(last)).isEqualTo(200);
        tokens("DELETE", "/" + lasting.path("id").asText(), "", asAnna(), 404);
        tokens("DELETE", "/" + lasting.path("id").asText(), "", last, 204);
        assertThat(status(last)).isEqualTo(401);
    }

    private String asAnna() {
        return "Bearer "
                + jira.as("anna")
                        .submit("/secure/CreatePersonalAccessToken.jspa", "label", "entry test")
                        .find("id=\"new-token\">([^<]+)<");
    }

    private JsonNode tokens(String method, String path, String body, String authorization, int expected)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(jira.url() + "/rest/pat/latest/tokens" + path))
                                .header("Authorization", authorization)
                                .header("Content-Type", "application/json")
                                .method(method, BodyPublishers.ofString(body))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(expected);
        return new ObjectMapper().readTree(answer.body().isEmpty() ? "null" : answer.body());
    }

    private int status(String authorization) {
        return jira.anonymous()
                .get("/rest/api/2/myself", "Authorization", authorization)
                .status();
    }

    /** The body comes after the refusal, as it does from clients that write head and body one by one. */
    @Test
    void aConnectionStaysOpenAfterARefusedBody() throws IOException {
        URI address = URI.create(jira.url());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            BufferedReader answers =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
            say(
                    socket,
                    "POST " + address.getPath()
                            + "/rest/api/2/issue HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\n\r\n");
            assertThat(answers.readLine()).startsWith("HTTP/1.1 403");
            say(socket, "{}GET " + address.getPath() + "/rest/api/2/serverInfo HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(answers.lines()
                            .filter(line -> line.contains("HTTP/1.1 "))
                            .findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains("HTTP/1.1 200"));
        }
    }

    private static void say(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    @Test
    void theAdministrationAsksForThePasswordAgainAndForgetsItAfterTenMinutes() {
        Browser browser = jira.as("admin");
        String page = "/secure/admin/AdminSummary.jspa";
        assertThat(browser.get(page).location()).startsWith("/secure/admin/WebSudoAuthenticate!default.jspa");

        String confirm = "/secure/admin/WebSudoAuthenticate.jspa";
        assertThat(browser.submit(confirm, "webSudoPassword", "wrong").body()).contains("The password is incorrect");
        assertThat(browser.submit(confirm, "webSudoPassword", "admin", "webSudoDestination", page)
                        .location())
                .isEqualTo(page);
        assertThat(browser.get(page).body()).contains("temporary access").contains("Notes of all");

        jira.clock.forward(Duration.ofMinutes(9));
        assertThat(browser.get(page).status()).isEqualTo(200);
        jira.clock.forward(Duration.ofMinutes(11));
        assertThat(browser.get(page).status()).isEqualTo(302);
    }

    @Test
    void theAdministrationIsClosedToOthers() {
        assertThat(jira.as("anna").get("/secure/admin/AdminSummary.jspa").status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/secure/UpdateUserPreferences.jspa", "/secure/CreateIssueDetails.jspa"})
    void aFormWithoutTheSessionsTokenChangesNothing(String address) {
        Page page = jira.as("tom").post(address, "name", "theme", "value", "dark", "atl_token", "guessed");

        assertThat(page.status()).isEqualTo(403);
        assertThat(page.body()).contains("XSRF");
        assertThat(jira.as("tom").get("/secure/ViewProfile.jspa").body()).contains("data-color-mode=\"light\"");
    }
}
