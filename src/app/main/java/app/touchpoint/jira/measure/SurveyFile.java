package app.touchpoint.jira.measure;

import app.touchpoint.core.imports.DelimiterGuess;
import app.touchpoint.core.imports.Finding;
import app.touchpoint.core.imports.QuoteScan;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.survey.MappedColumn;
import app.touchpoint.core.survey.RowText;
import app.touchpoint.core.survey.SurveyFinding;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.core.survey.SurveyReader;
import app.touchpoint.core.survey.SurveyRows;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the bytes of a survey once, from front to back: finds out encoding and delimiter, hands each row to the core and takes the digest
 * of all bytes. What it keeps does not grow with the file.
 *
 * <p>Besides the core's, two findings make a file unfit: {@code survey.encoding} where text that was UTF-8 is none any more or never was
 * text, {@code survey.quote.open} and {@code survey.quote.goes-on} (line) on the line in which a quotation mark was opened, {@code
 * survey.text.malformed} where a cell or a row is too long.
 */
final class SurveyFile {

    /** The longest first line in characters in which a delimiter is looked for. */
    private static final int LONGEST_HEADER = 65_536;

    /** The longest cell in characters. */
    private static final int LONGEST_CELL = 1_048_576;

    /** The longest row in characters. */
    private static final int LONGEST_ROW = 4 * LONGEST_CELL;

    private static final Map<String, String> QUOTE_CODES =
            Map.of(QuoteScan.OPEN, "survey.quote.open", QuoteScan.GOES_ON, "survey.quote.goes-on");

    private SurveyFile() {}

    /**
     * What a file has come to.
     *
     * @param contentHash SHA-256 of all bytes; of those before the trouble where there was any
     */
    record Result(SurveyRows rows, String contentHash) {}

    /**
     * Reads a file to its end, or to where it turns out to be unfit.
     *
     * @throws IOException where the bytes cannot be got, as when whoever sends them goes away
     */
    static Result read(InputStream bytes, SurveyMapping mapping) throws IOException {
        MessageDigest digest = sha256();
        SurveyRows rows = rows(new DigestInputStream(bytes, digest), mapping);
        return new Result(rows, HexFormat.of().formatHex(digest.digest()));
    }

    private static SurveyRows rows(InputStream bytes, SurveyMapping mapping) throws IOException {
        SurveyReader reader = new SurveyReader(mapping);
        long line = 1;
        try (PushbackReader text = new PushbackReader(new GuessedText(bytes), LONGEST_HEADER)) {
            char delimiter = delimiter(text, mapping);
            QuoteScan scan = QuoteScan.begin(delimiter);
            ScannedText scanned = new ScannedText(text, scan);
            SurveyRecords records = new SurveyRecords(LONGEST_ROW);
            try (CsvReader<RowText> csv = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .maxBufferSize(LONGEST_CELL)
                    .build(records, scanned)) {
                for (RowText row : csv) {
                    line = records.line();
                    reader.row(line, row);
                    if (reader.isUnfit() || scan.hasTrouble()) {
                        break;
                    }
                }
            } catch (CsvParseException e) {
                // A cell or row that is longer than any: most often the rest of the file behind a quotation mark.
                return unfit(scan.trouble(), line, "survey.text.malformed");
            }
            if (scan.hasTrouble() || scanned.hasEnded() && scan.trouble().isPresent()) {
                return unfit(scan.trouble(), line, "survey.text.malformed");
            }
            if (scanned.endedWithinLine()) {
                reader.endedWithinLine();
            }
            return reader.finish();
        } catch (CharacterCodingException e) {
            return unfit(Optional.empty(), line, "survey.encoding");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return unfit(Optional.empty(), line, "survey.encoding");
            }
            throw e.getCause();
        }
    }

    /** What is wrong with a quotation mark, where that is known. */
    private static SurveyRows unfit(Optional<Finding> trouble, long line, String otherwise) {
        return new SurveyRows.Unfit(
                1,
                List.of(trouble.map(found -> new SurveyFinding(
                                found.line(),
                                "",
                                found.value(),
                                QUOTE_CODES.getOrDefault(found.code(), otherwise),
                                found.accepted()))
                        .orElseGet(() -> new SurveyFinding(line, "", "", otherwise, List.of()))));
    }

    /** Guesses by the first line that is not blank, and puts it back. */
    private static char delimiter(PushbackReader text, SurveyMapping mapping) throws IOException {
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
        Set<String> headers = Stream.concat(
                        mapping.columns().stream().map(MappedColumn::header), mapping.segmentColumn().stream())
                .map(Names::comparisonKey)
                .collect(Collectors.toSet());
        return DelimiterGuess.of(
                new String(read, 0, length).strip(), header -> headers.contains(Names.comparisonKey(header)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }
}
