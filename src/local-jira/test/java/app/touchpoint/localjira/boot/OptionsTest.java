package app.touchpoint.localjira.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @TempDir
    private Path folder;

    private Path app;

    @BeforeEach
    void makeApp() throws IOException {
        app = Files.createFile(folder.resolve("app.jar"));
    }

    @Test
    void allOptionsAreRead() {
        Options options = Options.parse(
                "--app", app.toString(), "--home", "h", "--port", "8080", "--db", "jdbc:x", "--hostile", "true");

        assertThat(options.app()).isEqualTo(app);
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.home()).isEqualTo(Path.of("h").toAbsolutePath());
        assertThat(options.databaseUrl()).contains("jdbc:x");
        assertThat(options.hostility().on()).isTrue();
    }

    @Test
    void portDatabaseAndHostileModeHaveDefaults() {
        Options options = Options.parse("--app", app.toString(), "--home", "h");

        assertThat(options.port()).isEqualTo(2990);
        assertThat(options.databaseUrl()).isEmpty();
        assertThat(options.hostility()).isEqualTo(Hostility.off());
    }

    @ParameterizedTest
    @CsvSource({"70000", "-1", "http", "''"})
    void portThatIsNoneIsSaidInOneLine(String port) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Options.parse("--app", app.toString(), "--home", "h", "--port", port))
                .withMessageContaining("\"" + port + "\" is not a port")
                .withMessageNotContaining("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --app nothing.jar --home h | There is no app at
            --home h                   | --app is missing
            --app                      | Cannot make sense of "--app"
            --colour blue              | Cannot make sense of "--colour"
            """)
    void whatIsWrongIsNamed(String arguments, String message) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Options.parse(arguments.split(" ")))
                .withMessageContaining(message)
                .withMessageNotContaining("\n");
    }
}
