package app.touchpoint.core.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.journey.Medium;
import app.touchpoint.core.shared.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ListReaderTest {
    private static final String HEADER =
            "Phase|Kontaktpunkt|Kanal|Ist|Soll|Wichtigkeit|Verantwortlich|Beschreibung|Komponente|Kanalart";
    private final List<String> asked = new ArrayList<>();

    /** Rows from texts with cells between bars; each row is one line. */
    private ParsedList read(String... rows) {
        List<CellRow> cellRows = new ArrayList<>();
        for (String row : rows) {
            cellRows.add(new CellRow(cellRows.size() + 1, Arrays.asList(row.split("\\|", -1))));
        }
        return new ListReader(name -> {
                    asked.add(name);
                    return name.equals("anna");
                })
                .read(cellRows);
    }

    private List<TouchpointLine> lines(String... rows) {
        return ((ParsedList.Fit) read(rows)).lines();
    }

    /** Findings as {@code line column code [accepted] value}. */
    private List<String> findings(String... rows) {
        return ((ParsedList.Unfit) read(rows))
                .findings().stream()
                        .map(finding -> finding.line() + " "
                                + finding.column().map(ImportColumn::code).orElse("-") + " " + finding.code() + " "
                                + finding.accepted() + " " + finding.value())
                        .toList();
    }

    @Test
    void aFullLineIsRead() {
        TouchpointLine line = lines(
                        HEADER,
                        " Kauf | Probe\u00A0fahrt |Laden|5,5|8.0|0|anna| Zeile 1\r\nZeile 2 |Verkauf, Werkstatt;verkauf|Offline")
                .get(0);

        assertThat(line)
                .isEqualTo(new TouchpointLine(
                        2,
                        "Kauf",
                        "Probe fahrt",
                        new Content(
                                "Laden",
                                List.of("Verkauf", "Werkstatt"),
                                new Content.Scores(Reading.of(5.5), Reading.of(8.0), Reading.of(0.0)),
                                "anna",
                                "Zeile 1\nZeile 2"),
                        Medium.OFFLINE));
    }

    @Test
    void aShortLineSaysNothingOfTheRest() {
        TouchpointLine line =
                lines("Touchpoint|Phase|Actual|Notes", "Test ride|Purchase").get(0);

        assertThat(line.content())
                .isEqualTo(new Content(
                        null,
                        List.of(),
                        new Content.Scores(Reading.none(), Reading.none(), Reading.none()),
                        null,
                        null));
        assertThat(line.medium()).isNull();
    }

    @Test
    void headersInEnglishAnyOrderAndWithAByteOrderMarkAreUnderstood() {
        ParsedList.Fit fit = (ParsedList.Fit)
                read("\uFEFFTOUCHPOINT| phase |Owner|Importance|Notes|", "Test ride|Purchase|anna|7|whatever|");

        assertThat(fit.ignoredHeaders()).containsExactly("Notes");
        assertThat(fit.lines().get(0).content().scores().importance()).isEqualTo(Reading.of(7.0));
    }

    @Test
    void blankRowsAreSkippedAndLineNumbersStayThoseOfTheFile() {
        List<TouchpointLine> lines = lines("", HEADER, " | |", "Kauf|Kasse", "", "Kauf|Abholung");

        assertThat(lines).extracting(TouchpointLine::line).containsExactly(4, 6);
    }

    @ParameterizedTest
    @CsvSource({
        "'11,3', import.rating.offscale",
        "-1, import.rating.offscale",
        "\u22121, import.rating.offscale",
        "k. A., import.number.invalid",
        "abc, import.number.invalid",
        "'5,5,5', import.number.invalid",
        "5 %, import.number.invalid",
        "1e1, import.number.invalid",
        "NaN, import.number.invalid",
        "٣, import.number.invalid",
        "'.5', import.number.invalid",
        "'1.000', import.number.grouped",
        "'1.000,5', import.number.grouped",
        "'1,000.5', import.number.grouped",
        "1 000, import.number.grouped",
        "1’000, import.number.grouped"
    })
    void aNumberIsNotFit(String cell, String code) {
        assertThat(findings(HEADER, "Kauf|Kasse|Laden|" + cell)).containsExactly("2 ist " + code + " [0, 10] " + cell);
    }

    @ParameterizedTest
    @CsvSource({"'0,125', 0.125", "0.500, 0.5", "+7, 7", "10.0, 10", "'10,0', 10", "' 3 ', 3", "-0, 0", "04, 4"})
    void commaOrPointIsADecimalMark(String cell, double value) {
        assertThat(lines(HEADER, "Kauf|Kasse|Laden|" + cell)
                        .get(0)
                        .content()
                        .scores()
                        .ist())
                .isEqualTo(Reading.of(value));
    }

    @Test
    void eachProblemOfEachLineIsFound() {
        assertThat(findings(
                        HEADER,
                        "|Kasse|Laden|11|x|1|tom|||drahtlos",
                        "Kauf| |Laden",
                        "Kauf|" + "x".repeat(256),
                        "Kauf|Kasse\uFFFD",
                        "Kauf|Kasse||||||||online|mehr"))
                .containsExactly(
                        "2 phase import.text.blank [] ",
                        "2 ist import.rating.offscale [0, 10] 11",
                        "2 soll import.number.invalid [0, 10] x",
                        "2 owner import.owner.unknown [] tom",
                        "2 medium import.medium.unknown [online, offline] drahtlos",
                        "3 touchpoint import.text.blank []  ",
                        "4 touchpoint import.text.long [255] " + "x".repeat(99) + "…",
                        "5 touchpoint import.text.unreadable [] Kasse\uFFFD",
                        "6 - import.cells.toomany [] mehr");
    }

    @ParameterizedTest
    @CsvSource({"255, true", "256, false"})
    void aSummaryHasAtMost255Characters(int length, boolean fit) {
        assertThat(read(HEADER, "Kauf|" + "ä".repeat(length)) instanceof ParsedList.Fit)
                .isEqualTo(fit);
    }

    @ParameterizedTest
    @CsvSource({"32767, true", "32768, false"})
    void aDescriptionHasAtMostJirasLength(int length, boolean fit) {
        assertThat(read("Phase|Name|Description", "Kauf|Kasse|" + "x".repeat(length)) instanceof ParsedList.Fit)
                .isEqualTo(fit);
    }

    @Test
    void aTouchpointStandsOncePerPhase() {
        assertThat(findings(HEADER, "Kauf|Kasse", "Besitz|Kasse", "kauf|KASSE ", "Kauf|Kasse"))
                .containsExactly("4 touchpoint import.duplicate [2] KASSE", "5 touchpoint import.duplicate [2] Kasse");
    }

    @Test
    void aChannelIsOnlineOrOfflineThroughout() {
        assertThat(findings(HEADER, "K|a|Web|||||||online", "K|b|Web", "K|c|web|||||||offline"))
                .containsExactly("4 medium import.medium.conflict [2] web");
    }

    @Test
    void headersAreCheckedBeforeAnyRow() {
        assertThat(findings("Phase|Kanal|Phase", "x|y|z"))
                .containsExactly(
                        "1 phase import.header.twice [] Phase",
                        "1 touchpoint import.header.missing [Kontaktpunkt, Touchpoint, Contact point, Zusammenfassung,"
                                + " Summary, Name] Phase, Kanal, Phase");
    }

    @Test
    void aFileWithoutTouchpointsSaysSo() {
        assertThat(findings()).containsExactly("1 - import.empty [] ");
        assertThat(findings("", HEADER)).containsExactly("2 - import.empty [] ");
    }

    @Test
    void anOwnerIsLookedUpOnce() {
        lines(HEADER, "K|a|||||anna", "K|b|||||anna");

        assertThat(asked).containsExactly("anna");
    }

    @Test
    void oneBadValueAmongTenThousandLinesIsFound() {
        String[] rows = new String[10_001];
        rows[0] = HEADER;
        for (int i = 1; i < rows.length; i++) {
            rows[i] = "Kauf|Kasse " + i + "|Laden|" + (i == 7_777 ? "11" : "5");
        }

        assertThat(findings(rows)).containsExactly("7778 ist import.rating.offscale [0, 10] 11");
    }

    @Test
    void findingsBeyondTheLimitAreCounted() {
        String[] rows = new String[1_502];
        Arrays.fill(rows, "Kauf|");
        rows[0] = HEADER;

        ParsedList.Unfit unfit = (ParsedList.Unfit) read(rows);

        assertThat(unfit.findings()).hasSize(ListReader.MAX_FINDINGS);
        assertThat(unfit.total()).isEqualTo(1_501);
    }

    @Test
    void moreRowsThanTheLimitAreRefused() {
        String[] rows = new String[ListReader.MAX_ROWS + 2];
        rows[0] = HEADER;
        for (int i = 1; i < rows.length; i++) {
            rows[i] = "Kauf|" + i;
        }

        assertThat(findings(rows)).containsExactly("20002 - import.rows.toomany [20000] ");
    }

    @Test
    void aShortenedValueNeverEndsInHalfAnEmoji() {
        String value = "x".repeat(98) + "🚲🚲";

        assertThat(Finding.onLine(1, value, "c").value()).isEqualTo("x".repeat(98) + "…");
    }
}
