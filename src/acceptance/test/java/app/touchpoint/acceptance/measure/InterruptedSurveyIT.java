package app.touchpoint.acceptance.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Client;
import app.touchpoint.acceptance.harness.Csv;
import app.touchpoint.acceptance.harness.Jira;
import app.touchpoint.acceptance.harness.Projects;
import app.touchpoint.acceptance.harness.Wait;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Surveys whose rows do not arrive to their end. */
final class InterruptedSurveyIT {
    private static final List<String> COLUMNS = List.of("Service an Bord", "Sitzkomfort");

    @BeforeAll
    static void onlyOurOwnJiraIsKilled() {
        assumeThat(Jira.isForeign()).isFalse();
    }

    /** Sends the beginning of a file and promises more than there is. */
    private static Socket promise(Jira jira, String survey, byte[] file, int sent) throws IOException {
        return promise(jira, survey, file, sent, file.length);
    }

    private static Socket promise(Jira jira, String survey, byte[] file, int sent, long promised) throws IOException {
        return promise(jira, "PUT", "/rest/touchpoint/1.0/surveys/" + survey + "/rows", file, sent, promised);
    }

    private static Socket promise(Jira jira, String method, String path, byte[] file, int sent, long promised)
            throws IOException {
        URI base = jira.base();
        Socket socket = new Socket(base.getHost(), base.getPort());
        OutputStream out = socket.getOutputStream();
        String credentials = Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
        out.write((method + " " + base.getPath() + path + " HTTP/1.1\r\nHost: "
                        + base.getHost() + "\r\nAuthorization: Basic " + credentials
                        + "\r\nContent-Type: text/csv\r\nX-Atlassian-Token: no-check\r\nContent-Length: " + promised
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        out.write(file, 0, sent);
        out.flush();
        return socket;
    }

    @Test
    void twoGigabytesAreRefusedBeforeTheyAreSent() throws IOException {
        Jira jira = Jira.shared();
        Client admin = jira.as("admin");
        String key = SurveyIT.journey(jira);
        String survey = SurveyIT.begun(admin, key, SurveyIT.mapping(COLUMNS));
        byte[] file = Passengers.of(COLUMNS, 10, 0, 11).file(StandardCharsets.UTF_8);

        try (Socket socket = promise(jira, survey, file, file.length, 2L * 1_024 * 1_024 * 1_024)) {
            socket.setSoTimeout(30_000);
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith("HTTP/1.1 422");
        }

        assertThat(SurveyIT.criteria(admin, key).path("total").asInt()).isZero();
        assertThat(SurveyIT.load(admin, survey, file, true).status()).isEqualTo(200);
    }

    @Test
    void measurementsThatAreLargerThanAnyCanBeAreRefusedBeforeTheyFillTheMemory() {
        Jira jira = Jira.shared();
        Client admin = jira.as("admin");
        String key = SurveyIT.journey(jira);
        String endless = "x".repeat(17 * 1_024 * 1_024);

        JsonNode refused = admin.post(Projects.rest(key, "measurements"), List.of(Map.of("criterion", endless)))
                .expect(422)
                .json();

        assertThat(refused.at("/errorMessages/0").asText())
                .isEqualTo("The body of the request is larger than 16 MB. Nothing was written.");
    }

    @Test
    void aBodyThatEndsTooEarlyWritesNothing() throws IOException {
        Jira jira = Jira.shared();
        Client admin = jira.as("admin");
        String key = SurveyIT.journey(jira);
        String survey = SurveyIT.begun(admin, key, SurveyIT.mapping(COLUMNS));
        byte[] file = Passengers.of(COLUMNS, 2_000, 0, 11).file(StandardCharsets.UTF_8);

        hangUp(promise(jira, survey, file, file.length / 2));

        assertThat(SurveyIT.criteria(admin, key).path("total").asInt()).isZero();
        assertThat(SurveyIT.load(admin, survey, file, false)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("published");
    }

    private static void hangUp(Socket opened) throws IOException {
        try (Socket socket = opened) {
            socket.shutdownOutput();
            socket.setSoTimeout(60_000);
            while (socket.getInputStream().read() >= 0) {
                // Until the server has had enough of waiting.
            }
        } catch (SocketException e) {
            // A server may also just hang up.
            assertThat(e).hasMessageContaining("reset");
        }
    }

    /** It is cut behind a line, so that what came is a list in itself. */
    @Test
    void aListOfMeasurementsThatEndsTooEarlyWritesNothing() throws IOException {
        Jira jira = Jira.shared();
        Client admin = jira.as("admin");
        String key = SurveyIT.journey(jira);
        String id = CriterionIT.added(admin, key, Map.of("name", "Freundlichkeit"));
        String whole = "Criterion;From;To;1;5\nFreundlichkeit;2026-07-01;2026-07-31;4;8\n";
        byte[] list = Csv.utf8(whole + "Freundlichkeit;2026-08-01;2026-08-31;8;4\n");

        hangUp(promise(jira, "POST", Projects.rest(key, "measurements"), list, Csv.utf8(whole).length, list.length));

        String series = CriterionIT.CRITERIA + id + "/measurements";
        assertThat(admin.get(series).expect(200).json().path("total").asInt()).isZero();
        admin.postCsv(Projects.rest(key, "measurements"), list).expect(201);
        assertThat(admin.get(series).expect(200).json().path("total").asInt()).isEqualTo(2);
    }

    @Test
    void aKilledImportLeavesNothingHalfDoneAndCanBeDoneAgain() throws IOException {
        Jira killed = Jira.startNew("survey-killed");
        String key = SurveyIT.journey(killed);
        String survey = SurveyIT.begun(killed.as("admin"), key, SurveyIT.mapping(COLUMNS));
        Passengers passengers = Passengers.of(COLUMNS, 20_000, 4, 13);
        byte[] file = passengers.file(StandardCharsets.UTF_8);
        try (Socket socket = promise(killed, survey, file, file.length - 1)) {
            killed.kill();
        }

        try (Jira restarted = Jira.start(killed.home())) {
            Client admin = restarted.as("admin");
            assertThat(SurveyIT.criteria(admin, key).path("total").asInt()).isZero();
            CompletableFuture<Void> loading =
                    CompletableFuture.runAsync(() -> SurveyIT.load(restarted.as("admin"), survey, file, false));
            Wait.until(
                    "the measurements are published",
                    Duration.ofMinutes(1),
                    () -> SurveyIT.criteria(admin, key).path("total").asInt() > 0);
            restarted.kill();
            loading.exceptionally(connectionLost -> null).join();
        }

        try (Jira again = Jira.start(killed.home())) {
            Client admin = again.as("admin");
            JsonNode criteria = SurveyIT.criteria(admin, key);
            assertThat(criteria.path("total").asInt()).isEqualTo(COLUMNS.size());
            SurveyIT.isWhole(criteria.path("values"), passengers, true);
            assertThat(SurveyIT.load(admin, survey, file, false)
                            .expect(200)
                            .json()
                            .path("state")
                            .asText())
                    .isEqualTo("unchanged");
            assertThat(SurveyIT.criteria(admin, key)).isEqualTo(criteria);
            for (String touchpoint : COLUMNS) {
                assertThat(SurveyIT.inMatrix(admin, key, touchpoint)
                                .path("source")
                                .asText())
                        .isEqualTo("customers");
            }
        }
    }
}
