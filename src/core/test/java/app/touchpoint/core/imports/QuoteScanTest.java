package app.touchpoint.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteScanTest {

    private static String trouble(String text) {
        return QuoteScan.of(text, ';')
                .map(finding ->
                        finding.line() + " " + finding.code() + " " + finding.value() + " " + finding.accepted())
                .orElse("none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a;b\nc;d",
                "a;\"b\"\nc;\"\"\n",
                "a;\"two\nlines; \"\"quoted\"\"\"\r\nb",
                "a;\"\"\"\";\"x\"",
                "a;5\" screen;b \"nice\" shop\nc",
                "a; \"not opened by the first character\nb",
                "a;\"space behind\"  ;b\n"
            })
    void closedCellsAndMarksWithinATextAreFine(String text) {
        assertThat(trouble(text)).isEqualTo("none");
    }

    static Stream<Arguments> openCells() {
        return Stream.of(
                Arguments.of("a;\"b", "1 import.quote.open \"b []"),
                Arguments.of("a;\"", "1 import.quote.open \" []"),
                Arguments.of("a;\"\"\"", "1 import.quote.open \"\"\" []"),
                Arguments.of(
                        "Phase;Touchpoint\nBuy;\"Test ride;5\nBuy;Pay;6\n", "2 import.quote.open \"Test ride;5 []"),
                Arguments.of("a;b\r\nc;d\r\n\"e;f\r\ng;h\r\n", "3 import.quote.open \"e;f []"),
                Arguments.of("a\rb\r\"c\rd", "3 import.quote.open \"c []"),
                Arguments.of("a;\"two\r\nlines\"\r\n\r\nb;\"c\r\n", "4 import.quote.open \"c []"));
    }

    @ParameterizedTest
    @MethodSource("openCells")
    void openCellIsToldOnTheLineInWhichItBegins(String text, String told) {
        assertThat(trouble(text)).isEqualTo(told);
    }

    /** The next quoted cell closes what was left open, and its text stands behind the mark. */
    @Test
    void markThatTheNextQuotedCellClosesIsToldWithBothLines() {
        assertThat(trouble("a;b\nc;\"d;5\ne;f\ng;\"h\";6\n")).isEqualTo("2 import.quote.goes-on \"d;5 [4]");
    }

    @Test
    void markWithinAQuotedTextHasToBeDoubled() {
        assertThat(trouble("a;\"the \"best\" shop\"\n")).isEqualTo("1 import.quote.goes-on \"the \" [1]");
    }

    @Test
    void hugeOpenCellIsToldWithItsBeginningOnly() {
        List<Finding> found = QuoteScan.of("a;b\n\"" + "x".repeat(20 * 1024 * 1024), ';').stream()
                .toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).line()).isEqualTo(2);
        assertThat(found.get(0).value()).hasSize(Finding.MAX_VALUE_LENGTH).startsWith("\"xxx");
    }

    @Test
    void textThatComesInPiecesIsJudgedAsCharacterByCharacter() {
        String alphabet = "a;\"\n\r ";
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            char[] text = random.ints(random.nextInt(30), 0, alphabet.length())
                    .mapToObj(alphabet::charAt)
                    .map(String::valueOf)
                    .collect(Collectors.joining())
                    .toCharArray();
            QuoteScan pieces = QuoteScan.begin(';');
            for (int from = 0; from < text.length; ) {
                int to = from + 1 + random.nextInt(text.length - from);
                pieces.next(text, from, to);
                from = to;
            }
            assertThat(pieces.trouble()).isEqualTo(QuoteScan.of(new String(text), ';'));
        }
    }
}
