package app.touchpoint.jira.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.ColumnAnswers;
import app.touchpoint.core.survey.MappedColumn;
import app.touchpoint.core.survey.SurveyFinding;
import app.touchpoint.core.survey.SurveyMapping;
import app.touchpoint.core.survey.SurveyRows;
import app.touchpoint.jira.rest.LimitedStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SurveyFileTest {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final SurveyMapping MAPPING = new SurveyMapping(
            "Fluggäste 2026-10",
            new SurveyMapping.Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
            RaterGroup.CUSTOMER,
            new Scale(1, 5),
            Set.of("0", ""),
            Optional.of("Reiseklasse"),
            List.of(
                    new MappedColumn("Abfertigung", "AIR-12", "Abfertigung"),
                    new MappedColumn("Gepäck, Rückgabe", "AIR-13", "Gepäck")));

    private static SurveyFile.Result read(byte[] bytes) throws IOException {
        return SurveyFile.read(new ByteArrayInputStream(bytes), MAPPING);
    }

    private static List<ColumnAnswers> columns(byte[] bytes) throws IOException {
        return ((SurveyRows.Read) read(bytes).rows()).columns();
    }

    private static List<String> reasons(byte[] bytes) throws IOException {
        return ((SurveyRows.Unfit) read(bytes).rows())
                .listed().stream()
                        .map(finding -> finding.line() + " " + finding.code())
                        .toList();
    }

    private static String file(String delimiter) {
        return String.join(delimiter, "Nr", "Reiseklasse", "Abfertigung", "\"Gepäck, Rückgabe\"", "Bemerkung")
                + "\r\n"
                + String.join(delimiter, "1", "Geschäft", "5", "4", "\"nett,\r\nsagte sie: \"\"schön\"\"; ja\"")
                + "\r\n\r\n"
                + String.join(delimiter, "2", "Öko", "3", "0", "\"\"")
                + "\r\n"
                + String.join(delimiter, "3", "Öko", "\"2,0\"", "1", "")
                + "\r\n";
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void encodingDelimiterAndQuotesAreFoundOut(String delimiter) throws IOException {
        String file = file(delimiter);
        List<ColumnAnswers> utf8 = columns(file.getBytes(StandardCharsets.UTF_8));

        assertThat(utf8.get(0).overall().counts()).isEqualTo(ScaleCounts.of(1, 0, 1, 1, 0, 1));
        assertThat(utf8.get(1).overall().missing()).isEqualTo(1);
        assertThat(utf8.get(0).segments()).containsOnlyKeys("Geschäft", "Öko");
        assertThat(columns(("\uFEFF" + file).getBytes(StandardCharsets.UTF_8))).isEqualTo(utf8);
        assertThat(columns(file.getBytes(WINDOWS_1252))).isEqualTo(utf8);
        assertThat(columns(file.getBytes(StandardCharsets.UTF_16))).isEqualTo(utf8);
        assertThat(columns(("\uFEFF" + file).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(utf8);
    }

    /** A file of which nobody knows the end; whoever reads on would read for ever. */
    @Test
    void noMoreIsReadOfABodyThanCanBeMeant() {
        long most = 32L * 1_024 * 1_024;
        byte[] row = ("1;Eco;5;4;" + "x".repeat(20_000) + "\n").getBytes(StandardCharsets.UTF_8);
        AtomicLong sent = new AtomicLong();
        InputStream endless = new InputStream() {
            private InputStream part = new ByteArrayInputStream(
                    file(";").lines().findFirst().orElseThrow().concat("\n").getBytes(StandardCharsets.UTF_8));

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = part.read(into, offset, length);
                if (read < 0) {
                    part = new ByteArrayInputStream(row);
                    read = part.read(into, offset, length);
                }
                sent.addAndGet(read);
                return read;
            }
        };

        assertThatThrownBy(() -> SurveyFile.read(new LimitedStream(endless, most), MAPPING))
                .isInstanceOf(LimitedStream.TooLarge.class);
        assertThat(sent.get()).isBetween(most, most + 65_536);
    }

    @Test
    void aByteAtATimeIsReadTheSame() throws IOException {
        for (Charset charset : List.of(StandardCharsets.UTF_8, WINDOWS_1252)) {
            byte[] bytes = file(";").getBytes(charset);
            InputStream trickle = new FilterInputStream(new ByteArrayInputStream(bytes)) {
                @Override
                public int read(byte[] into, int offset, int length) throws IOException {
                    return super.read(into, offset, Math.min(1, length));
                }
            };

            assertThat(SurveyFile.read(trickle, MAPPING)).isEqualTo(read(bytes));
        }
    }

    @Test
    void theSameContentHasTheSameDigestAndAnotherHasAnother() throws IOException {
        byte[] bytes = file(";").getBytes(StandardCharsets.UTF_8);

        assertThat(read(bytes).contentHash())
                .isEqualTo(read(bytes.clone()).contentHash())
                .hasSize(64);
        assertThat(read(file(",").getBytes(StandardCharsets.UTF_8)).contentHash())
                .isNotEqualTo(read(bytes).contentHash());
    }

    @Test
    void lineNumbersAreThoseOfTheFile() throws IOException {
        String file = "Reiseklasse;Abfertigung;\"Gepäck, Rückgabe\"\nÖko;\"5\";4\n\nÖko;9;4\n";
        SurveyRows.Read rows =
                (SurveyRows.Read) read(file.getBytes(StandardCharsets.UTF_8)).rows();

        assertThat(rows.refused()).isEqualTo(1);
        assertThat(rows.listed())
                .containsExactly(new SurveyFinding(4, "Abfertigung", "9", "survey.value.off-scale", List.of(1, 5)));
    }

    @Test
    void textThatIsUtf8NoMoreIsRefused() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        mixed.write(file(";").getBytes(StandardCharsets.UTF_8));
        mixed.write("4;Geschäft;5;4;\n".getBytes(WINDOWS_1252));

        assertThat(reasons(mixed.toByteArray())).singleElement().asString().endsWith("survey.encoding");
    }

    @Test
    void aQuoteThatIsNeverClosedIsNamedWithTheLineInWhichItWasOpened() throws IOException {
        String file = "Reiseklasse;Abfertigung;\"Gepäck, Rückgabe\"\nÖko;5;4\n\"Öko;5;4\nÖko;4;4\n";

        assertThat(reasons(file.getBytes(StandardCharsets.UTF_8))).containsExactly("3 survey.quote.open");
    }

    @Test
    void aLongRestBehindAnOpenQuoteIsNamedTheSame() throws IOException {
        String file =
                "Reiseklasse;Abfertigung;\"Gepäck, Rückgabe\"\nÖko;5;4\nÖko;\"5;4\n" + "Öko;4;4\n".repeat(300_000);

        assertThat(reasons(file.getBytes(StandardCharsets.UTF_8))).containsExactly("3 survey.quote.open");
    }

    @Test
    void textThatGoesOnBehindAClosingQuoteIsRefused() throws IOException {
        String file = file(";") + "4;\"Öko;5;4;\n5;\"Öko\";4;4;\n";

        assertThat(reasons(file.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .endsWith("survey.quote.goes-on");
    }

    @Test
    void aBodyCutOffInTheMiddleIsRefused() throws IOException {
        assertThat(reasons((file(";") + "4;Öko").getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .endsWith("survey.cut-off");
    }

    @Test
    void aShortLastRowThatEndsWithItsLineIsOnlyRefusedItself() throws IOException {
        SurveyRows.Read rows = (SurveyRows.Read)
                read((file(";") + "4;Öko\n").getBytes(StandardCharsets.UTF_8)).rows();

        assertThat(rows.rows()).isEqualTo(4);
        assertThat(rows.listed()).extracting(SurveyFinding::code).containsExactly("survey.cells.too-few");
    }

    @Test
    void whatIsNoTextIsRefused() throws IOException {
        assertThat(reasons(file(";").getBytes(StandardCharsets.UTF_16LE))).containsExactly("1 survey.encoding");
    }

    @Test
    void anEmptyBodyIsUnfit() throws IOException {
        assertThat(reasons(new byte[0])).containsExactly("1 survey.empty");
        assertThat(reasons("\n\n".getBytes(StandardCharsets.UTF_8))).containsExactly("1 survey.empty");
    }

    @Test
    void whoeverGoesAwayInTheMiddleIsNoFileThatEnded() {
        InputStream broken =
                new FilterInputStream(new ByteArrayInputStream(file(";").getBytes(StandardCharsets.UTF_8))) {
                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        int read = super.read(into, offset, length);
                        if (read < 0) {
                            throw new IOException("connection reset");
                        }
                        return read;
                    }
                };

        assertThatThrownBy(() -> SurveyFile.read(broken, MAPPING))
                .isInstanceOf(IOException.class)
                .hasMessage("connection reset");
    }
}
