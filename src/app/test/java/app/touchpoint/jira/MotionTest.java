package app.touchpoint.jira;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing on a page of ours moves by itself, so that nobody who asked for less motion has to be spared any. */
class MotionTest {

    private static final Path WEB = Path.of("main", "resources", "web");

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.walk(WEB)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource({
        ".css, '@keyframes|(^|[\\s;{])(transition|animation|scroll-behavior)(-[a-z]+)?\\s*:'",
        ".js, '\\.animate\\(|behavior:\\s*[\"'']smooth|\\.(fade|slide)(In|Out|Up|Down|Toggle)\\('"
    })
    void nothingMoves(String ending, String motion) throws IOException {
        Pattern moving = Pattern.compile(motion, Pattern.MULTILINE);

        assertThat(files(ending))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(moving.matcher(text(file)).results())
                        .as(file.toString())
                        .isEmpty());
    }
}
