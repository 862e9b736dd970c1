package app.touchpoint.localjira.boot;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.localjira.host.TestApp;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Local Jira as a process of its own: its one line, its status, and a home that outlives a kill. */
class MainTest {

    private static final String READY = "Local Jira is ready at ";

    @TempDir
    private Path folder;

    private Path app;
    private final List<Process> started = new ArrayList<>();

    @BeforeEach
    void packApp() {
        app = new TestApp(TestApp.ao()).jar(folder);
    }

    @AfterEach
    void endProcesses() throws InterruptedException {
        for (Process process : started) {
            process.destroyForcibly().waitFor();
        }
    }

    private Process start(Path home, String port, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                Main.class.getName(),
                "--app",
                app.toString(),
                "--home",
                home.toString(),
                "--port",
                port));
        command.addAll(List.of(more));
        Process process = new ProcessBuilder(command)
                .redirectError(folder.resolve("err.log").toFile())
                .start();
        started.add(process);
        return process;
    }

    private static String firstLine(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        return String.valueOf(out.readLine());
    }

    private String errors() throws IOException {
        return Files.readString(folder.resolve("err.log"));
    }

    private static int status(String url) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(url + "/login.jsp")).build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void killedHomeStartsAgain() throws Exception {
        Path home = folder.resolve("home");
        Process first = start(home, "0");
        String line = firstLine(first);
        assertThat(line).as(errors()).startsWith(READY + "http://localhost:").endsWith("/jira");
        assertThat(status(line.substring(READY.length()))).isEqualTo(200);

        first.destroyForcibly().waitFor();

        assertThat(firstLine(start(home, "0"))).as(errors()).startsWith(READY);
    }

    @Test
    void databaseMayBePostgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");

            String line = firstLine(start(folder.resolve("home"), "0", "--db", url));

            assertThat(line).as(errors()).startsWith(READY);
            assertThat(status(line.substring(READY.length()))).isEqualTo(200);
            assertThat(folder.resolve("home/database")).doesNotExist();
        }
    }

    @Test
    void databaseThatIsNotThereIsOneLineAndStatusOne() throws Exception {
        Process process = start(folder.resolve("home"), "0", "--db", "jdbc:postgresql://localhost:1/x?password=secret");

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(errors().lines().toList())
                .last()
                .asString()
                .contains("Cannot reach the database jdbc:postgresql://localhost:1/x;");
        assertThat(errors()).doesNotContain("secret");
    }

    /** A null address is every address of this machine. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = "localhost")
    void portInUseIsOneLineAndStatusOne(@Nullable String address) throws Exception {
        try (ServerSocket taken = new ServerSocket()) {
            taken.bind(address == null ? new InetSocketAddress(0) : new InetSocketAddress(address, 0));
            Process process = start(folder.resolve("home"), String.valueOf(taken.getLocalPort()));

            assertThat(process.waitFor()).isEqualTo(1);
            assertThat(errors().lines())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("port " + taken.getLocalPort() + " is in use or not allowed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "99999"})
    void wrongPortIsOneLineAndStatusOne(String port) throws Exception {
        Process process = start(folder.resolve("home"), port);

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(errors().lines()).hasSize(1).first().asString().contains("is not a port");
    }

    @Test
    void homeThatCannotBeWrittenIsOneLineAndStatusOne() throws Exception {
        Process process = start(Files.createFile(folder.resolve("file")).resolve("home"), "0");

        assertThat(process.waitFor()).isEqualTo(1);
        assertThat(errors().lines()).hasSize(1).first().asString().contains("Cannot write to the home");
    }
}
