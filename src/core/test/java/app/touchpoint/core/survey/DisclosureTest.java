package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.statistics.Mean;
import app.touchpoint.core.statistics.ScaleCounts;
import app.touchpoint.core.survey.Disclosure.Dated;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisclosureTest {
    private static final int NEEDED = 5;

    private static Answers answers(long... counts) {
        return new Answers(ScaleCounts.of(1, counts), 0);
    }

    private static Dated of(int firstMonth, int lastMonth, long n) {
        LocalDate end = LocalDate.of(2026, lastMonth, 1);
        return new Dated(
                LocalDate.of(2026, firstMonth, 1), end.withDayOfMonth(end.lengthOfMonth()), answers(0, 0, n, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "20, 20, 20, 20, false",
        "20, 20, 20, 24, true",
        "20, 20, 20, 25, false",
        "20, 20, 19, 21, true",
        "20, 20, 15, 25, false",
        "20, 20, 14, 21, true",
        "2, 2, 2, 3, true",
        "2, 2, 12, 12, false",
        "20, 20, 1, 1, false"
    })
    void aCorrectionTellsWhereFewAreAddedOrTakenOutAndBothAreShown(
            long low, long high, long nowLow, long nowHigh, boolean told) {
        boolean hidden = low + high < NEEDED;

        assertThat(Disclosure.byCorrection(answers(low, 0, high), answers(nowLow, 0, nowHigh), NEEDED))
                .isEqualTo(told && !hidden);
    }

    @Test
    void ofMeansOnlyHowManyStandBehindThemCanTell() {
        Aggregate before = new Aggregate(Mean.of(40, 4.1, 0.8), 0);

        assertThat(Disclosure.byCorrection(before, new Aggregate(Mean.of(40, 4.6, 0.8), 0), NEEDED))
                .isFalse();
        assertThat(Disclosure.byCorrection(before, new Aggregate(Mean.of(42, 4.1, 0.8), 0), NEEDED))
                .isTrue();
        assertThat(Disclosure.byCorrection(before, answers(0, 0, 0, 20, 19), NEEDED))
                .isTrue();
    }

    @Test
    void aLongerPeriodTellsOfTheRestOfOneWithinIt() {
        assertThat(Disclosure.byPeriods(of(1, 3, 23), List.of(of(1, 1, 20)), NEEDED))
                .isTrue();
        assertThat(Disclosure.byPeriods(of(1, 3, 25), List.of(of(1, 1, 20)), NEEDED))
                .isFalse();
        assertThat(Disclosure.byPeriods(of(1, 1, 20), List.of(of(1, 3, 23)), NEEDED))
                .as("whichever is new")
                .isTrue();
    }

    @Test
    void aLongerPeriodTellsOfTheRestOfAllThatStandSideBySide() {
        List<Dated> months = List.of(of(1, 1, 20), of(2, 2, 20));

        assertThat(Disclosure.byPeriods(of(1, 3, 43), months, NEEDED)).isTrue();
        assertThat(Disclosure.byPeriods(of(1, 3, 46), months, NEEDED)).isFalse();
        assertThat(Disclosure.byPeriods(of(3, 3, 20), List.of(of(1, 1, 20), of(2, 2, 20), of(1, 3, 62)), NEEDED))
                .isTrue();
    }

    @Test
    void whatIsHiddenOrOverlapsTellsNothing() {
        assertThat(Disclosure.byPeriods(of(1, 3, 23), List.of(of(1, 1, 4)), NEEDED))
                .as("a month that is hidden")
                .isFalse();
        assertThat(Disclosure.byPeriods(of(1, 1, 4), List.of(of(1, 3, 23)), NEEDED))
                .isFalse();
        assertThat(Disclosure.byPeriods(of(2, 4, 26), List.of(of(1, 3, 20)), NEEDED))
                .as("rolling quarters")
                .isFalse();
    }

    @Test
    void ofThreeVersionsOfAPeriodThoseWhoAreInTwoOfThemMayNotBeFew() {
        Answers ten = answers(0, 0, 10, 0, 0);

        assertThat(Disclosure.byVersions(List.of(ten, answers(0, 0, 15, 0, 0)), answers(0, 0, 8, 0, 0), NEEDED))
                .as("10 of 15, then another 8 of them: 3 are in both")
                .isTrue();
        assertThat(Disclosure.byVersions(List.of(ten, answers(0, 0, 16, 0, 0)), answers(0, 0, 25, 0, 0), NEEDED))
                .isTrue();
        assertThat(Disclosure.byVersions(List.of(ten, answers(0, 0, 15, 0, 0)), answers(0, 0, 20, 0, 0), NEEDED))
                .isFalse();
    }

    @Test
    void theSameFileUnderOtherDaysTellsWhoWasLeftOut() {
        Dated october = of(10, 10, 40);
        LocalDate start = october.start().plusDays(1);
        LocalDate end = october.end().plusDays(1);

        assertThat(Disclosure.byPeriods(new Dated(start, end, answers(0, 0, 39, 0, 0)), List.of(october), NEEDED))
                .as("a row less")
                .isTrue();
        assertThat(Disclosure.byPeriods(
                        new Dated(start, october.end(), answers(0, 1, 39, 0, 0)), List.of(october), NEEDED))
                .as("a row changed")
                .isTrue();
        assertThat(Disclosure.byPeriods(new Dated(start, end, answers(0, 6, 34, 0, 0)), List.of(october), NEEDED))
                .isFalse();
    }

    @Test
    void whatIsHiddenOnlyByAHighMinimumTellsNothingWhenItIsLowered() {
        List<Dated> known = List.of(of(1, 1, 40));
        Dated quarter = of(1, 3, 42);

        assertThat(Disclosure.byPeriods(quarter, known, 50)).isFalse();
        assertThat(Minimums.isToldAtAny(50, List.of(40L, 42L), least -> Disclosure.byPeriods(quarter, known, least)))
                .isTrue();
        assertThat(Minimums.isToldAtAny(
                        50, List.of(40L, 92L), least -> Disclosure.byPeriods(of(1, 3, 92), known, least)))
                .isFalse();
    }

    @Test
    void segmentsWithCriteriaOfTheirOwnAreTakenFromEachWholeInEachChoice() {
        assertThat(SegmentParts.isTold(
                        List.of(100L),
                        Map.of("Business", List.of(50L), "Frequent", List.of(30L), "Eco", List.of(47L)),
                        NEEDED))
                .as("100 - 50 - 47")
                .isTrue();
        assertThat(SegmentParts.isTold(List.of(100L), Map.of("Business", List.of(50L), "Eco", List.of(50L)), NEEDED))
                .isFalse();
        assertThat(SegmentParts.isTold(List.of(), Map.of("Business", List.of(30L, 28L)), NEEDED))
                .as("one segment of two sources")
                .isTrue();
        assertThat(SegmentParts.isTold(List.of(100L, 93L), Map.of("A", List.of(50L), "B", List.of(40L)), NEEDED))
                .as("a corrected whole")
                .isTrue();
        Map<String, List<Long>> many = new HashMap<>();
        for (int i = 0; i < 20; i++) {
            many.put("S" + i, List.of(40L + i));
        }
        assertThat(SegmentParts.isTold(List.of(100L), many, NEEDED))
                .as("100 - 40 - 57")
                .isTrue();
        assertThat(SegmentParts.isTold(List.of(2_000L), many, NEEDED)).isFalse();
    }
}
