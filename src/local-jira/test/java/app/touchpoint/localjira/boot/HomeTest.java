package app.touchpoint.localjira.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

    @TempDir
    private Path folder;

    @Test
    void homeIsMadeWithItsFolders() {
        try (Home home = Home.open(folder.resolve("a/b"))) {
            assertThat(home.folder("index")).isDirectory();
        }
    }

    @Test
    void homeInUseIsRefusedUntilItIsGivenBack() {
        try (Home first = Home.open(folder)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> Home.open(first.folder()))
                    .withMessageContaining("Another local Jira uses the home");
        }
        Home.open(folder).close();
    }

    @Test
    void homeThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Home.open(file.resolve("home")))
                .withMessageContaining("Cannot write to the home " + file.resolve("home"));
    }
}
