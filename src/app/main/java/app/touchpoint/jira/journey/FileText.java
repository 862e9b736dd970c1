package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.CellRow;
import app.touchpoint.core.imports.DelimiterGuess;
import app.touchpoint.core.imports.Finding;
import app.touchpoint.core.imports.QuoteScan;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Turns the bytes of a file into rows of cells: its encoding and delimiter are found out, quotes may hold line breaks. */
final class FileText {

    /** What Excel writes in Western Europe. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private FileText() {}

    /** UTF-8 if the bytes are that, with or without a mark, else Windows-1252. */
    static String decode(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // Any bytes are some Windows-1252 text; the undefined ones become U+FFFD, which the core reports.
            text = new String(bytes, WINDOWS_1252);
        }
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** What was read of a text: its rows, empty lines skipped, or why it cannot be cut into cells. */
    sealed interface Read {

        record Rows(List<CellRow> rows) implements Read {}

        record Unfit(Finding finding) implements Read {}
    }

    /** Reads all cells; unfit where one that begins with a quotation mark does not end with one, or is too long. */
    static Read read(String text) {
        String firstLine =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char delimiter = DelimiterGuess.of(firstLine);
        // The library takes the rest of the file for a cell that is not closed, and says nothing.
        Optional<Finding> trouble = QuoteScan.of(text, delimiter);
        if (trouble.isPresent()) {
            return new Read.Unfit(trouble.get());
        }
        try {
            return new Read.Rows(rows(text, delimiter));
        } catch (CsvParseException e) {
            String said = Objects.toString(e.getMessage(), "");
            return new Read.Unfit(new Finding(1, Optional.empty(), said, "import.cell.unreadable", List.of()));
        }
    }

    private static List<CellRow> rows(String text, char delimiter) {
        List<CellRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (CsvRecord csv : reader) {
                rows.add(new CellRow(Math.toIntExact(csv.getStartingLineNumber()), csv.getFields()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A text in memory cannot fail to be read.", e);
        }
        return rows;
    }
}
