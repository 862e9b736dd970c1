package app.touchpoint.jira.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import app.touchpoint.jira.export.Downloads.ClientStream;
import app.touchpoint.jira.export.Downloads.Wanted;
import app.touchpoint.jira.touchpoint.Days;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as spreadsheets read them; workbooks by another library than the one that writes them. */
class DownloadsTest {

    private static final String RIGHT_TO_LEFT = "מגע; \"x\"\nzwei";

    private static Export export(Stream<List<Cell>> rows) {
        return Export.of("RAD", "matrix", Sheet.of("Kontaktpunkt-Matrix", List.of("Name", "Ist", "n", "Bis"), rows));
    }

    private static List<Cell> line(String name, double ist, int n) {
        return List.of(Cell.text(name), Cell.decimal(ist), Cell.whole(n), Cell.day(LocalDate.of(2026, 11, 3)));
    }

    private static byte[] sent(Wanted wanted, Export export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Downloads.send(wanted, export, new ClientStream(out));
        return out.toByteArray();
    }

    private static String csv(Notation notation, Export export) throws IOException {
        return new String(sent(new Wanted(Format.CSV, notation), export), UTF_8);
    }

    private static Workbook workbook(Export export) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(sent(new Wanted(Format.XLSX, Notation.EN), export)));
    }

    @Test
    void germanTextHasSemicolonsAndDecimalCommas() throws IOException {
        assertThat(csv(Notation.DE, export(Stream.of(line("Kasse", 1234.567, 12), line(RIGHT_TO_LEFT, -0.5, 5)))))
                .isEqualTo("\uFEFFName;Ist;n;Bis\r\nKasse;1234,57;12;03.11.2026\r\n\""
                        + RIGHT_TO_LEFT.replace("\"", "\"\"") + "\";-0,5;5;03.11.2026\r\n");
    }

    @Test
    void englishTextHasCommasAndDecimalPoints() throws IOException {
        assertThat(csv(Notation.EN, export(Stream.of(line("Kasse, Laden", 7, 12)))))
                .isEqualTo("\uFEFFName,Ist,n,Bis\r\n\"Kasse, Laden\",7,12,2026-11-03\r\n");
    }

    @Test
    void numbersAreAsTheReadersLanguageHasThem() {
        assertThat(Notation.of(Locale.forLanguageTag("de-CH"))).isEqualTo(Notation.DE);
        assertThat(Notation.of(Locale.UK)).isEqualTo(Notation.EN);
        assertThat(Notation.of(Locale.FRANCE)).isEqualTo(Notation.EN);
    }

    @Test
    void theNameOfAFileSaysOfWhichDaysItIs() {
        LocalDate then = LocalDate.of(2026, 9, 1);
        LocalDate before = LocalDate.of(2026, 8, 1);

        assertThat(Export.dated("curve", Days.TODAY)).isEqualTo("curve");
        assertThat(Export.dated("curve", new Days(Optional.of(then), Optional.empty())))
                .isEqualTo("curve-as-of-2026-09-01");
        assertThat(Export.dated("curve", new Days(Optional.of(then), Optional.of(before))))
                .isEqualTo("curve-as-of-2026-09-01-against-2026-08-01");
    }

    @Test
    void nothingStaysEmpty() throws IOException {
        List<Cell> nothing = List.of(Cell.text(""), Cell.decimal((Number) null), Cell.counted(0), Cell.isoDay(null));
        assertThat(csv(Notation.DE, export(Stream.of(nothing)))).endsWith("\r\n;;;\r\n");
        try (Workbook book = workbook(export(Stream.of(nothing)))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void aTextThatLooksLikeAFormulaStaysAText(String text) throws IOException {
        Export export = export(Stream.of(List.of(Cell.text(text), Cell.NONE, Cell.NONE, Cell.NONE)));
        assertThat(csv(Notation.DE, export)).contains("'" + text);
        Export again = export(Stream.of(List.of(Cell.text(text), Cell.NONE, Cell.NONE, Cell.NONE)));
        try (Workbook book = workbook(again)) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
        }
    }

    @Test
    void aWorkbookHoldsNumbersAndDaysThatItsReaderWritesTheirOwnWay() throws IOException {
        try (Workbook book = workbook(export(Stream.of(line("Kasse", 1234.567, 12))))) {
            assertThat(book.getSheetName(0)).isEqualTo("Kontaktpunkt-Matrix");
            Row header = book.getSheetAt(0).getRow(0);
            Row row = book.getSheetAt(0).getRow(1);
            assertThat(header.getCell(3).getStringCellValue()).isEqualTo("Bis");
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("Kasse");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1234.567);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(12);
            assertThat(DateUtil.isCellDateFormatted(row.getCell(3))).isTrue();
            assertThat(row.getCell(3).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2026, 11, 3));
            DataFormatter german = new DataFormatter(Locale.GERMANY);
            DataFormatter english = new DataFormatter(Locale.US);
            assertThat(german.formatCellValue(row.getCell(1))).isEqualTo("1234,57");
            assertThat(english.formatCellValue(row.getCell(1))).isEqualTo("1234.57");
            assertThat(german.formatCellValue(row.getCell(2))).isEqualTo("12");
            assertThat(book.getSheetAt(0).getPaneInformation().isFreezePane()).isTrue();
            assertThat(book.getSheetAt(0).getRepeatingRows().getLastRow()).isZero();
        }
    }

    @Test
    void aWorkbookHoldsWhateverPeopleWrite() throws IOException {
        String wild = RIGHT_TO_LEFT + "\u0000\u0007\uFFFE<&>" + "\uD83D\uDEB2" + "\uD800";
        String endless = "x".repeat(40_000);
        try (Workbook book = workbook(export(Stream.of(line(wild, 1, 1), line(endless, 1, 1))))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo(RIGHT_TO_LEFT + "<&>\uD83D\uDEB2");
            assertThat(book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue())
                    .matches("x+")
                    .hasSizeLessThanOrEqualTo(32_767);
        }
    }

    @Test
    void aBookHasAllItsSheets() throws IOException {
        Sheet one = Sheet.of("Eins", List.of("A"), Stream.of(List.of(Cell.text("a"))));
        Sheet other = Sheet.of("Ein Name, der länger als einunddreißig Zeichen ist", List.of("B"), Stream.empty());
        try (Workbook book = workbook(new Export("RAD", "matrix", one, List.of(one, other)))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            assertThat(book.getSheetAt(1).getSheetName()).hasSize(31).startsWith("Ein Name, der");
        }
    }

    /** Takes so many bytes and then leaves. */
    private static final class Leaving extends OutputStream {
        private int left = 100_000;

        @Override
        public void write(int octet) throws IOException {
            left--;
            if (left < 0) {
                throw new IOException("Broken pipe");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aReaderWhoLeavesHalfWayStopsTheWorkAndIsNoError(Format format) {
        AtomicInteger made = new AtomicInteger();
        Export export = export(IntStream.range(0, 1_000_000).mapToObj(at -> {
            made.incrementAndGet();
            return line("Kontaktpunkt " + Math.sin(at), at, at);
        }));
        assertThatNoException()
                .isThrownBy(
                        () -> Downloads.send(new Wanted(format, Notation.DE), export, new ClientStream(new Leaving())));
        assertThat(made).hasValueLessThan(50_000).hasPositiveValue();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatFailsInsideIsNoReaderWhoLeft(Format format) {
        Export export = export(Stream.generate(() -> {
            throw new IllegalStateException("broken");
        }));
        assertThatIllegalStateException()
                .isThrownBy(() -> Downloads.send(
                        new Wanted(format, Notation.DE), export, new ClientStream(OutputStream.nullOutputStream())))
                .withMessage("broken");
    }
}
