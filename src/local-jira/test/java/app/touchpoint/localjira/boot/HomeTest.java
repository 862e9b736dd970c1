package app.touchpoint.localjira.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    /** Whoever may write everywhere, as root may, is not refused. */
    @Test
    void homeThatIsReadOnlyIsRefusedToWhoMayOnlyRead() throws IOException {
        Path readOnly = Files.createDirectory(folder.resolve("read-only"));
        Files.setPosixFilePermissions(readOnly, PosixFilePermissions.fromString("r-xr-xr-x"));

        if (Files.isWritable(readOnly)) {
            Home.open(readOnly).close();
            assertThat(readOnly).isNotEmptyDirectory();
        } else {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> Home.open(readOnly))
                    .withMessageContaining("Cannot write to the home " + readOnly);
        }
    }

    @Test
    void homeThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> Home.open(file.resolve("home")))
                .withMessageContaining("Cannot write to the home " + file.resolve("home"));
    }
}
