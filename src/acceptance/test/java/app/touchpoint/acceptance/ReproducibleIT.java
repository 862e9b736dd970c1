package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.acceptance.harness.Jira;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same source gives the same bytes, in whatever folder and whenever it is built. */
final class ReproducibleIT {
    private static final List<String> SOURCES =
            List.of("pom.xml", "atlassian-plugin.xml", ".mvn", "src/core", "src/jira-api", "src/app");
    private static final List<String> OTHER_MODULES = List.of("src/local-jira", "src/acceptance", "src/benchmark");

    @TempDir
    private Path copy;

    @Test
    void theAppsJarIsTheSameBytesWhenBuiltAgainElsewhere() throws IOException, InterruptedException {
        Path root = Path.of(System.getProperty("acceptance.root")).toRealPath();
        for (String source : SOURCES) {
            copy(root, root.resolve(source));
        }
        for (String module : OTHER_MODULES) {
            copy(root, root.resolve(module).resolve("pom.xml"));
        }
        Path jar = Path.of(System.getProperty("acceptance.app")).toRealPath();

        build();

        Path again = copy.resolve("src/app/target").resolve(jar.getFileName());
        assertThat(Files.mismatch(jar, again)).as("first byte that differs").isEqualTo(-1);
    }

    private void build() throws IOException, InterruptedException {
        Path log = Jira.outputFolder().resolve("built-again.log");
        Process maven = new ProcessBuilder(
                        Path.of(System.getProperty("acceptance.maven"), "bin", "mvn")
                                .toString(),
                        "--batch-mode",
                        "--offline",
                        "--quiet",
                        "-DskipTests",
                        "-Dmaven.repo.local=" + System.getProperty("acceptance.repository"),
                        "--projects",
                        "src/app",
                        "--also-make",
                        "package")
                .directory(copy.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = maven.waitFor(5, TimeUnit.MINUTES);
        assertThat(ended && maven.exitValue() == 0).as(Files.readString(log)).isTrue();
    }

    private void copy(Path root, Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of("target", "node_modules")
                            .noneMatch(
                                    folder -> root.relativize(file).toString().contains("/" + folder + "/")))
                    .forEach(file ->
                            copyFile(file, copy.resolve(root.relativize(file).toString())));
        }
    }

    private static void copyFile(Path from, Path to) {
        try {
            Files.createDirectories(to.getParent());
            Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
