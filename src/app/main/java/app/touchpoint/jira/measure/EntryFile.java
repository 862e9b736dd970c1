package app.touchpoint.jira.measure;

import app.touchpoint.core.imports.DelimiterGuess;
import app.touchpoint.core.imports.QuoteScan;
import app.touchpoint.core.shared.Names;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads measurements from delimited text, one per line, from front to back. The first line names what stands below, in German or English; a
 * header that is a whole number holds how many answered with that point.
 */
final class EntryFile {

    private static final int LONGEST_HEADER = 65_536;
    private static final int LONGEST_CELL = 1_048_576;

    private static final Map<String, String> QUOTE_CODES =
            Map.of(QuoteScan.OPEN, "measurement.list.quote.open", QuoteScan.GOES_ON, "measurement.list.quote.goes-on");

    /** What stands in a column. */
    enum Column {
        TOUCHPOINT("touchpoint", "kontaktpunkt"),
        CRITERION("criterion", "kriterium"),
        START("periodstart", "from", "first day", "von", "erster tag"),
        END("periodend", "to", "last day", "bis", "letzter tag"),
        N("n"),
        MISSING("missing", "no answer", "ohne antwort"),
        VALUE("value", "mean", "wert", "mittelwert"),
        SD("sd", "standard deviation", "standardabweichung"),
        SOURCE("source", "quelle"),
        REPLACES("replaces", "ersetzt");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }

        static Optional<Column> of(String header) {
            String name = Names.comparisonKey(header);
            return List.of(values()).stream()
                    .filter(column -> column.names.contains(name))
                    .findFirst();
        }
    }

    private final Entries.Batch batch;
    private final Map<Integer, Column> columns = new LinkedHashMap<>();
    private final Map<Integer, String> points = new LinkedHashMap<>();
    private int width;
    private boolean headed;

    EntryFile(Entries.Batch batch) {
        this.batch = batch;
    }

    /**
     * Hands each line to the batch, or notes why the list cannot be used.
     *
     * @throws IOException where the bytes cannot be got
     */
    void read(InputStream bytes) throws IOException {
        try (PushbackReader text = new PushbackReader(new GuessedText(bytes), LONGEST_HEADER)) {
            char delimiter = delimiter(text);
            QuoteScan scan = QuoteScan.begin(delimiter);
            ScannedText scanned = new ScannedText(text, scan);
            try (CsvReader<CsvRecord> csv = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(LONGEST_CELL)
                    .ofCsvRecord(scanned)) {
                for (CsvRecord row : csv) {
                    if (!take(row) || batch.isFull()) {
                        return;
                    }
                }
            }
            // Else the lines behind the mark would be missing, and nobody would be told.
            scan.trouble()
                    .ifPresent(found -> batch.findings()
                            .add(
                                    found.line(),
                                    "",
                                    found.value(),
                                    QUOTE_CODES.getOrDefault(found.code(), "measurement.list.malformed"),
                                    found.accepted().toArray()));
        } catch (CharacterCodingException e) {
            batch.findings().add(1, "", "", "measurement.list.encoding");
        } catch (CsvParseException e) {
            batch.findings().add(1, "", "", "measurement.list.malformed");
        } catch (UncheckedIOException e) {
            if (!(e.getCause() instanceof CharacterCodingException)) {
                throw e.getCause();
            }
            batch.findings().add(1, "", "", "measurement.list.encoding");
        }
    }

    private boolean take(CsvRecord row) {
        List<String> cells = row.getFields();
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        long line = row.getStartingLineNumber();
        if (!headed) {
            headed = true;
            return isHeader(line, cells);
        }
        if (cells.size() != width) {
            batch.findings().add(line, "", "", "measurement.list.cells", cells.size(), width);
            return true;
        }
        batch.add(line, input(cells));
        return true;
    }

    private boolean isHeader(long line, List<String> cells) {
        width = cells.size();
        boolean fit = true;
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String header = Names.clean(cells.get(i));
            Optional<Column> column = Column.of(header);
            if (column.isPresent()) {
                columns.put(i, column.get());
            } else if (header.matches("-?[0-9]{1,4}")) {
                points.put(i, header);
            } else {
                batch.findings().add(line, header, header, "measurement.list.header");
                fit = false;
            }
            Object what = column.<Object>map(is -> is).orElse(header);
            if (seen.contains(what)) {
                batch.findings().add(line, header, header, "measurement.list.twice");
                fit = false;
            }
            seen.add(what);
        }
        for (Column needed : List.of(Column.CRITERION, Column.START, Column.END)) {
            if (!columns.containsValue(needed)) {
                batch.findings().add(line, needed.names.get(0), "", "measurement.list.missing", needed.names.get(0));
                fit = false;
            }
        }
        return fit;
    }

    private MeasurementInput input(List<String> cells) {
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        points.forEach((index, point) -> {
            if (!cells.get(index).isBlank()) {
                counts.put(point, cells.get(index));
            }
        });
        return new MeasurementInput(
                cell(cells, Column.CRITERION),
                cell(cells, Column.TOUCHPOINT),
                cell(cells, Column.START),
                cell(cells, Column.END),
                cell(cells, Column.N),
                cell(cells, Column.MISSING),
                counts,
                decimal(cell(cells, Column.VALUE)),
                null,
                decimal(cell(cells, Column.SD)),
                cell(cells, Column.SOURCE),
                cell(cells, Column.REPLACES));
    }

    private @Nullable String cell(List<String> cells, Column column) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(entry -> cells.get(entry.getKey()).strip())
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** German spreadsheets write a comma; a number with both signs is left as it is, and refused. */
    private static @Nullable String decimal(@Nullable String cell) {
        return cell == null || cell.indexOf('.') >= 0 ? cell : cell.replace(',', '.');
    }

    private static char delimiter(PushbackReader text) throws IOException {
        char[] read = new char[LONGEST_HEADER];
        int length = 0;
        boolean blank = true;
        while (length < LONGEST_HEADER) {
            int next = text.read();
            if (next < 0) {
                break;
            }
            read[length++] = (char) next;
            if (!blank && (next == '\n' || next == '\r')) {
                break;
            }
            blank &= Character.isWhitespace(next);
        }
        text.unread(read, 0, length);
        return DelimiterGuess.of(
                new String(read, 0, length).strip(),
                header -> Column.of(header).isPresent() || header.matches("-?[0-9]{1,4}"));
    }
}
