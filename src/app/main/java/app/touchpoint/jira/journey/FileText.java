package app.touchpoint.jira.journey;

import app.touchpoint.core.imports.CellRow;
import app.touchpoint.core.imports.DelimiterGuess;
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

    /**
     * The rows, empty lines skipped.
     *
     * @throws de.siegmar.fastcsv.reader.CsvParseException where a quote is not closed or a cell is too long
     */
    static List<CellRow> rows(String text) {
        String firstLine =
                text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        List<CellRow> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(DelimiterGuess.of(firstLine))
                .allowExtraFields(true)
                .allowMissingFields(true)
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
