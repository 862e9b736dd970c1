package app.touchpoint.jira.measure;

import app.touchpoint.core.imports.DelimiterGuess;
import app.touchpoint.core.shared.Names;
import app.touchpoint.core.survey.MappedColumn;
import app.touchpoint.core.survey.SurveyFinding;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.core.survey.SurveyReader;
import app.touchpoint.core.survey.SurveyRows;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the bytes of a survey once, from front to back: finds out encoding and delimiter, hands each row to the core and takes the digest
 * of all bytes. What it keeps does not grow with the file.
 *
 * <p>Besides the core's, two findings make a file unfit: {@code survey.encoding} where text that was UTF-8 is none any more, {@code
 * survey.text.malformed} where a cell has no end.
 */
final class SurveyFile {

    /** The longest first line in characters in which a delimiter is looked for. */
    private static final int LONGEST_HEADER = 65_536;

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
        try (PushbackReader text = new PushbackReader(new GuessedText(bytes), LONGEST_HEADER);
                CsvReader<CsvRecord> csv = CsvReader.builder()
                        .fieldSeparator(delimiter(text, mapping))
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .ofCsvRecord(text)) {
            for (CsvRecord row : csv) {
                line = row.getStartingLineNumber();
                reader.row(line, row.getFields());
                if (reader.isUnfit()) {
                    break;
                }
            }
            return reader.finish();
        } catch (CharacterCodingException e) {
            return unfit(line, "survey.encoding");
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                return unfit(line, "survey.encoding");
            }
            throw e.getCause();
        } catch (CsvParseException e) {
            return unfit(line, "survey.text.malformed");
        }
    }

    private static SurveyRows unfit(long line, String code) {
        return new SurveyRows.Unfit(1, List.of(new SurveyFinding(line, "", "", code, List.of())));
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
