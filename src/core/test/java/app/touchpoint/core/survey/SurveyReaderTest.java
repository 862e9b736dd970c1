package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.rating.RaterGroup;
import app.touchpoint.core.statistics.ScaleCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyReaderTest {
    private static final String HEADER = "id|Class|Checkin service|Boarding";

    static SurveyMapping mapping(Set<String> missing, Optional<String> segmentColumn) {
        return new SurveyMapping(
                "Passenger survey 2026-10",
                new SurveyMapping.Period(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)),
                RaterGroup.CUSTOMER,
                new Scale(1, 5),
                missing,
                segmentColumn,
                List.of(
                        new MappedColumn("Checkin service", "AIR-12", "Checkin service"),
                        new MappedColumn("Boarding", "AIR-13", "Boarding")));
    }

    private static SurveyRows read(SurveyMapping mapping, String... rows) {
        SurveyReader reader = new SurveyReader(mapping);
        for (int i = 0; i < rows.length; i++) {
            reader.row(i + 1, row(rows[i].split("\\|", -1)));
        }
        return reader.finish();
    }

    private static RowText row(String... cells) {
        RowText row = new RowText();
        for (String cell : cells) {
            row.add(("-" + cell + "-").toCharArray(), 1, cell.length());
        }
        return row;
    }

    private static SurveyRows read(String... rows) {
        return read(mapping(Set.of("0", ""), Optional.of("Class")), rows);
    }

    private static SurveyRows.Read counted(String... rows) {
        return (SurveyRows.Read) read(rows);
    }

    private static List<String> texts(List<SurveyFinding> findings) {
        return findings.stream()
                .map(it -> it.line() + " " + it.column() + " " + it.value() + " " + it.code() + " " + it.accepted())
                .toList();
    }

    @Test
    void answersAreCountedOverallAndPerSegment() {
        SurveyRows.Read read = counted(HEADER, "1|Eco|5|4", "2|Business|4|0", "3|Eco||4", "4| Eco |5|3", "5||1|1");

        assertThat(read.rows()).isEqualTo(5);
        assertThat(read.refused()).isZero();
        ColumnAnswers checkin = read.columns().get(0);
        assertThat(checkin.overall()).isEqualTo(new Answers(ScaleCounts.of(1, 1, 0, 0, 1, 2), 1));
        assertThat(checkin.segments()).containsOnlyKeys("", "Business", "Eco");
        assertThat(checkin.segments().get("Eco")).isEqualTo(new Answers(ScaleCounts.of(1, 0, 0, 0, 0, 2), 1));
        assertThat(read.columns().get(1).overall().missing()).isEqualTo(1);
    }

    @Test
    void orderOfRowsAndColumnsDoesNotMatter() {
        Random random = new Random(17);
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add(i + "|" + List.of("Eco", "Plus", "Business").get(random.nextInt(3)) + "|" + random.nextInt(7) + "|"
                    + random.nextInt(6));
        }
        SurveyRows.Read first = counted(withHeader(HEADER, rows));
        Collections.shuffle(rows, random);
        SurveyRows.Read shuffled = counted(withHeader(HEADER, rows));
        List<String> turned = rows.stream()
                .map(row -> row.split("\\|", -1))
                .map(cells -> cells[3] + "|" + cells[2] + "|" + cells[0] + "|" + cells[1])
                .toList();
        SurveyRows.Read moved = counted(withHeader("Boarding|Checkin service|id|Class", turned));

        assertThat(first.refused()).isPositive();
        assertThat(shuffled.columns()).isEqualTo(first.columns());
        assertThat(shuffled.refused()).isEqualTo(first.refused());
        assertThat(moved.columns()).isEqualTo(first.columns());
    }

    private static String[] withHeader(String header, List<String> rows) {
        List<String> all = new ArrayList<>(rows);
        all.add(0, header);
        return all.toArray(String[]::new);
    }

    @Test
    void aRowIsRefusedAsAWholeWithLineColumnValueAndWhatIsAccepted() {
        SurveyRows.Read read = counted(HEADER, "1|Eco|5|4", "2|Eco|6|4", "3|Eco|x|3.5", "4|Eco|-1|4", "", "5|Eco|5|4");

        assertThat(read.rows()).isEqualTo(5);
        assertThat(read.refused()).isEqualTo(3);
        assertThat(read.findings()).isEqualTo(4);
        assertThat(texts(read.listed()))
                .containsExactly(
                        "3 Checkin service 6 survey.value.off-scale [1, 5]",
                        "4 Checkin service x survey.value.not-a-point [1, 5]",
                        "4 Boarding 3.5 survey.value.not-a-point [1, 5]",
                        "5 Checkin service -1 survey.value.off-scale [1, 5]");
        assertThat(read.columns().get(1).overall().counts().n()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"4.0", "'4,00'", "' 4 '", "+4", "04"})
    void aPointIsMetHoweverItIsWritten(String cell) {
        assertThat(counted(HEADER, "1|Eco|" + cell + "|4")
                        .columns()
                        .get(0)
                        .overall()
                        .counts())
                .isEqualTo(ScaleCounts.of(1, 0, 0, 0, 1, 0));
    }

    @ParameterizedTest
    @CsvSource({"0", "0.0", "'0,00'", "''", "'  '"})
    void aMissingAnswerIsMetHoweverItIsWritten(String cell) {
        assertThat(counted(HEADER, "1|Eco|" + cell + "|4")
                        .columns()
                        .get(0)
                        .overall()
                        .missing())
                .isEqualTo(1);
    }

    @Test
    void anEmptyCellIsRefusedWhereItIsNotSaidToBeMissing() {
        SurveyRows.Read read =
                (SurveyRows.Read) read(mapping(Set.of("k. A."), Optional.empty()), HEADER, "1|Eco||4", "2|Eco|k. A.|4");

        assertThat(texts(read.listed())).containsExactly("2 Checkin service  survey.value.blank [1, 5]");
        assertThat(read.columns().get(0).overall().missing()).isEqualTo(1);
        assertThat(read.columns().get(0).segments()).isEmpty();
    }

    @Test
    void rowsOfAnotherLengthAreRefused() {
        SurveyRows.Read read = counted(HEADER + "||", "1|Eco|5|4", "2|Eco|5|4||", "3|Eco|5|4||more", "4|Eco|5");

        assertThat(texts(read.listed()))
                .containsExactly("4  more survey.cells.too-many [4]", "5  4; Eco; 5 survey.cells.too-few [4]");
        assertThat(read.refused()).isEqualTo(2);
    }

    @Test
    void aFileThatIsCutOffLosesOnlyItsLastRow() {
        SurveyRows.Read read = counted(HEADER, "1|Eco|5|4", "2|Eco");

        assertThat(read.refused()).isEqualTo(1);
        assertThat(read.columns().get(0).overall().counts().n()).isEqualTo(1);
    }

    @Test
    void aQuoteThatSwallowsTheRowsAfterItSpoilsTheFile() {
        SurveyReader reader = new SurveyReader(mapping(Set.of("0", ""), Optional.of("Class")));
        reader.row(1, row("id", "Class", "Checkin service", "Boarding"));
        reader.row(2, row("1", "Eco", "5", "4"));
        reader.row(3, row("2", "Eco|5|4\n3|Eco|4|4\n"));

        assertThat(reader.isUnfit()).isTrue();
        assertThat(((SurveyRows.Unfit) reader.finish()).listed())
                .extracting(SurveyFinding::line, SurveyFinding::code)
                .containsExactly(tuple(3L, "survey.quote.open"));
    }

    @Test
    void aRemarkOfSeveralLinesIsNoOpenQuote() {
        SurveyReader reader = new SurveyReader(mapping(Set.of("0", ""), Optional.empty()));
        reader.row(1, row("Checkin service", "Boarding", "Remark"));
        reader.row(2, row("5", "4", "nice,\nvery nice"));

        assertThat(((SurveyRows.Read) reader.finish()).refused()).isZero();
    }

    @Test
    void headersAreMetWithoutRegardToCaseAndSpacesAndMustBeThereOnce() {
        assertThat(read(" CLASS |checkin  service|BOARDING", "Eco|5|4")).isInstanceOf(SurveyRows.Read.class);
        assertThat(texts(((SurveyRows.Unfit) read("Class|Boarding|boarding", "Eco|5|4")).listed()))
                .containsExactly(
                        "1 Checkin service Class, Boarding, boarding survey.header.missing [Checkin service]",
                        "1 Boarding Boarding survey.header.twice []");
        assertThat(texts(((SurveyRows.Unfit) read("Checkin service|Boarding", "5|4")).listed()))
                .containsExactly("1 Class Checkin service, Boarding survey.header.missing [Class]");
    }

    @Test
    void columnsThatNobodyAskedForMayBeThereTwice() {
        assertThat(read("x|x|Class|Checkin service|Boarding", "a|b|Eco|5|4")).isInstanceOf(SurveyRows.Read.class);
    }

    @Test
    void aFileWithoutRowsIsEmpty() {
        assertThat(texts(((SurveyRows.Unfit) read()).listed())).containsExactly("1   survey.empty []");
        assertThat(texts(((SurveyRows.Unfit) read(HEADER, "|||")).listed())).containsExactly("1   survey.empty []");
    }

    @Test
    void aFileOfNothingButRefusedRowsHasNoAnswers() {
        SurveyRows.Read read = counted(HEADER, "1|Eco|9|9");

        assertThat(read.columns().get(0).overall()).isEqualTo(new Answers(ScaleCounts.of(1, 0, 0, 0, 0, 0), 0));
    }

    @Test
    void findingsBeyondTheLimitAreCounted() {
        String[] rows = new String[1_501];
        Arrays.fill(rows, "1|Eco|9|4");
        rows[0] = HEADER;
        SurveyRows.Read read = counted(rows);

        assertThat(read.listed()).hasSize(Findings.MOST_LISTED);
        assertThat(read.findings()).isEqualTo(1_500);
        assertThat(read.refused()).isEqualTo(1_500);
    }

    @Test
    void aColumnWithTooManyDifferentValuesIsNoSegment() {
        SurveyReader reader = new SurveyReader(mapping(Set.of("0"), Optional.of("id")));
        reader.row(1, row("id", "Class", "Checkin service", "Boarding"));
        for (int i = 0; i < 100_000; i++) {
            reader.row(i + 2, row("respondent " + i, "Eco", "5", "4"));
        }

        assertThat(reader.isUnfit()).isTrue();
        assertThat(texts(((SurveyRows.Unfit) reader.finish()).listed()))
                .containsExactly("202 id respondent 200 survey.segments.too-many [200]");
    }

    @Test
    void aSegmentIsOneHoweverItIsWrittenAndWhereverItsFirstRowIsRefused() {
        List<String> rows = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            rows.add("1|" + " ".repeat(i) + "Eco|" + (i % 2 == 0 ? "9" : "5") + "|4");
        }
        SurveyRows.Read read = counted(withHeader(HEADER, rows));

        assertThat(read.refused()).isEqualTo(150);
        assertThat(read.columns().get(0).segments())
                .containsOnly(Map.entry("Eco", new Answers(ScaleCounts.of(1, 0, 0, 0, 0, 150), 0)));
    }

    @Test
    void cellsOfAnyLengthAndRowsOfAnyWidthAreRead() {
        String wide = "x|".repeat(500);
        SurveyRows.Read read =
                counted(wide + HEADER, wide + "1|Eco|5|4", wide + "y".repeat(5_000) + "|Eco|5|4", wide + "1|Eco|5");

        assertThat(read.columns().get(0).overall()).isEqualTo(new Answers(ScaleCounts.of(1, 0, 0, 0, 0, 2), 0));
        assertThat(read.listed())
                .extracting(SurveyFinding::line, SurveyFinding::code)
                .containsExactly(tuple(4L, "survey.cells.too-few"));
    }

    @Test
    void aSegmentThatCannotBeReadIsRefused() {
        SurveyRows.Read read =
                counted(HEADER, "1|Gesch\uFFFDft|5|4", "2|" + "x".repeat(256) + "|5|4", "3|Geschäft|5|4");

        assertThat(read.listed())
                .extracting(SurveyFinding::code)
                .containsExactly("survey.text.unreadable", "survey.segment.too-long");
        assertThat(read.columns().get(0).segments()).containsOnlyKeys("Geschäft");
    }

    @Test
    void manyDifferentTextsAreEachUnderstood() {
        String[] rows = new String[6_000];
        rows[0] = HEADER;
        for (int i = 1; i < rows.length; i++) {
            rows[i] = i + "|Eco|" + (i % 2 == 0 ? "4." + "0".repeat(1 + i % 9) : "a" + i) + "|4";
        }
        SurveyRows.Read read = counted(rows);

        assertThat(read.refused()).isEqualTo(3_000);
        assertThat(read.columns().get(0).overall().counts().n()).isEqualTo(2_999);
    }
}
