package app.touchpoint.jira.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.touchpoint.core.imports.CellRow;
import app.touchpoint.core.imports.Finding;
import app.touchpoint.core.imports.ListReader;
import app.touchpoint.core.imports.ParsedList;
import app.touchpoint.core.imports.TouchpointLine;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of a file to rows of cells, and the real list of an air journey through the whole reading. */
class FileTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16", "x-UTF-16LE-BOM"})
    void umlautsAreReadInEitherEncoding(String charset) {
        byte[] file = "Phase;Kontaktpunkt\nPrüfung;Größe – „Maß“\n".getBytes(Charset.forName(charset));

        assertThat(rows(FileText.decode(file)).get(1).cells()).containsExactly("Prüfung", "Größe – „Maß“");
    }

    @Test
    void bytesOfAPictureAreNamedAsNoText() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13};

        assertThat(((FileText.Read.Unfit) FileText.read(FileText.decode(picture))).finding())
                .isEqualTo(new Finding(3, Optional.empty(), "", "import.file.binary", List.of()));
    }

    @Test
    void byteOrderMarkIsNoPartOfTheFirstHeader() {
        byte[] file = "\uFEFFPhase;Kontaktpunkt\nKauf;Probefahrt\n".getBytes(StandardCharsets.UTF_8);

        assertThat(rows(FileText.decode(file)).get(0).cells()).containsExactly("Phase", "Kontaktpunkt");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "|",
            value = {"';'", "','", "'\t'"})
    void delimiterIsFoundOut(char delimiter) {
        String text = "Phase;Touchpoint;Ist\nPurchase;\"Test ride; long, or\tshort\";7\n"
                .replace("Phase;", "Phase" + delimiter)
                .replace("Touchpoint;", "Touchpoint" + delimiter)
                .replace("Purchase;", "Purchase" + delimiter)
                .replace("\";7", "\"" + delimiter + "7");

        assertThat(rows(text).get(1).cells()).containsExactly("Purchase", "Test ride; long, or\tshort", "7");
    }

    @Test
    void quotedLineBreaksBelongToTheCellAndCountAsLines() {
        List<CellRow> rows =
                rows("Phase;Touchpoint;Description\r\nA;One;\"two\r\nlines \"\"quoted\"\"\"\r\nB;Two;x\r\n");

        assertThat(rows.get(1).cells()).containsExactly("A", "One", "two\r\nlines \"quoted\"");
        assertThat(rows).extracting(CellRow::line).containsExactly(1, 2, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n"})
    void openQuoteIsToldOnItsLineAndNotGuessed(String lineBreak) {
        String text = String.join(lineBreak, "Phase;Touchpoint;Ist", "A;One;1", "A;\"Two;2", "B;Three;3", "");

        FileText.Read.Unfit unfit = (FileText.Read.Unfit) FileText.read(text);

        assertThat(unfit.finding())
                .isEqualTo(new Finding(3, Optional.empty(), "\"Two;2", "import.quote.open", List.of()));
    }

    @Test
    void cellThatIsTooLongForTheLibraryIsTold() {
        String huge = "Phase;Touchpoint\nA;\"" + "x".repeat(17 * 1024 * 1024) + "\"\n";

        FileText.Read.Unfit unfit = (FileText.Read.Unfit) FileText.read(huge);

        assertThat(unfit.finding().code()).isEqualTo("import.cell.unreadable");
    }

    @Test
    void spaceBehindAClosingQuoteIsNoTrouble() {
        assertThat(rows("Phase;Touchpoint\n\"A\" ;\"One\"\n").get(1).cells()).containsExactly("A ", "One");
    }

    @Test
    void realListHasFourteenTouchpointsWhoseMeansEqualAnIndependentCalculation() throws IOException {
        ParsedList.Fit fit = (ParsedList.Fit) read("airline-touchpoints-cp1252.csv");

        assertThat(fit.lines()).hasSize(14);
        Map<String, Double> means = fit.lines().stream()
                .collect(Collectors.groupingBy(
                        TouchpointLine::phase,
                        Collectors.averagingDouble(line -> Objects.requireNonNull(
                                line.content().scores().ist().raw()))));
        // By hand from the file: (5.5+4.7)/2, (4.9+5.9+5.8)/3, (4.5+5.5+6.1+5.9+6.0+5.9+6.6+5.7)/8, 6.6.
        assertThat(means.get("Vor der Reise")).isCloseTo(5.1, within());
        assertThat(means.get("Am Flughafen")).isCloseTo(16.6 / 3, within());
        assertThat(means.get("Während des Flugs")).isCloseTo(46.2 / 8, within());
        assertThat(means.get("Nach der Landung")).isCloseTo(6.6, within());
        assertThat(fit.lines().get(0).content().description())
                .isEqualTo("Mittelwert aus 24595 Antworten\nSkala 1–5, auf 0–10 umgerechnet");
    }

    @Test
    void realListWithThreeErrorsHasExactlyThreeFindings() throws IOException {
        ParsedList.Unfit unfit = (ParsedList.Unfit) read("airline-touchpoints-3-errors-cp1252.csv");

        assertThat(unfit.findings())
                .extracting(Finding::line, Finding::value, Finding::code)
                .containsExactly(
                        tuple(4, "11,3", "import.rating.offscale"),
                        tuple(6, "", "import.text.blank"),
                        tuple(10, "k. A.", "import.number.invalid"));
        assertThat(unfit.total()).isEqualTo(3);
    }

    private static List<CellRow> rows(String text) {
        return ((FileText.Read.Rows) FileText.read(text)).rows();
    }

    private static ParsedList read(String name) throws IOException {
        try (InputStream file = FileTextTest.class.getResourceAsStream("/data/" + name)) {
            byte[] bytes = Objects.requireNonNull(file, name).readAllBytes();
            return new ListReader(owner -> true).read(rows(FileText.decode(bytes)));
        }
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }
}
