package app.touchpoint.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.touchpoint.acceptance.harness.Jira;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Local Jira that cannot start says why in one line and ends with a status other than 0. */
final class StartIT {
    @TempDir
    private Path folder;

    @BeforeAll
    static void onlyOurOwnJiraIsStarted() {
        assumeThat(Jira.isForeign()).isFalse();
    }

    /** News of the start may stand before it; after it, and around it, nothing. */
    private static void assertOneClearLine(Jira.Ended ended, String... words) {
        List<String> lines = ended.output()
                .lines()
                .filter(line -> !line.isBlank() && !line.contains(" INFO "))
                .toList();
        assertThat(ended.status()).as(ended.output()).isNotZero();
        assertThat(lines).as(ended.output()).hasSize(1);
        assertThat(lines.get(0)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "-1", "abc"})
    void aPortThatIsNoneIsNamed(String port) throws InterruptedException {
        assertOneClearLine(Jira.startAndWait(folder.resolve("home"), port), port);
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException, InterruptedException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"))) {
            String port = Integer.toString(taken.getLocalPort());

            assertOneClearLine(Jira.startAndWait(folder.resolve("home"), port), port);
        }
    }

    @Test
    void aHomeThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
        // A file in the way stops root as well, whom no permission stops.
        Path file = Files.writeString(folder.resolve("file"), "in the way");

        assertOneClearLine(Jira.startAndWait(file.resolve("home"), "0"), file.toString());
    }
}
