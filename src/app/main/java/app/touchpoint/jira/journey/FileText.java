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

    /** UTF-16 if a mark says so, which is what Excel calls Unicode text; UTF-8 if the bytes are that, with or without a mark; else Windows-1252. */
    static String decode(byte[] bytes) {
        String text = startsWith(bytes, 0xFF, 0xFE)
                ? new String(bytes, StandardCharsets.UTF_16LE)
                : startsWith(bytes, 0xFE, 0xFF) ? new String(bytes, StandardCharsets.UTF_16BE) : unmarked(bytes);
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }

    private static String unmarked(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            // Any bytes are some Windows-1252 text; the undefined ones become U+FFFD, which the core reports.
            return new String(bytes, WINDOWS_1252);
        }
    }

    /** What was read of a text: its rows, empty lines skipped, or why it cannot be cut into cells. */
    sealed interface Read {

        record Rows(List<CellRow> rows) implements Read {}

        record Unfit(Finding finding) implements Read {}
    }

    /** Reads all cells; unfit where it is no text, or where one that begins with a quotation mark does not end with one, or is too long. */
    static Read read(String text) {
        int binary = text.indexOf('\0');
        if (binary >= 0) {
            // A picture, or a spreadsheet of Excel itself: everything else that could be said of it would mislead.
            int line = 1
                    + Math.toIntExact(text.substring(0, binary)
                            .chars()
                            .filter(character -> character == '\n')
                            .count());
            return new Read.Unfit(new Finding(line, Optional.empty(), "", "import.file.binary", List.of()));
        }
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
