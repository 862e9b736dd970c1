package app.touchpoint.core.criterion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.touchpoint.core.criterion.CountPeriod.Span;
import app.touchpoint.core.shared.Coded;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountPlanTest {
    private static final CountedSearch DATED =
            new CountedSearch("type = Complaint AND created >= %from% AND created < '%to%'");
    private static final CountedSearch OF_NOW = new CountedSearch("status = Open");
    private static final Span AUGUST = span("2026-08-01", "2026-08-31");
    private static final Span SEPTEMBER = span("2026-09-01", "2026-09-30");
    private static final Span OCTOBER = span("2026-10-01", "2026-10-31");
    private static final Span NOVEMBER = span("2026-11-01", "2026-11-30");

    private static Span span(String start, String end) {
        return new Span(LocalDate.parse(start), LocalDate.parse(end));
    }

    private static CountPlan on(String today, CountedSearch search) {
        return CountPlan.of(CountPeriod.MONTH, search, AUGUST, LocalDate.parse(today));
    }

    @ParameterizedTest
    @CsvSource({
        "week, 2026-11-23, 2026-11-23, 2026-11-29",
        "week, 2026-11-29, 2026-11-23, 2026-11-29",
        "week, 2027-01-01, 2026-12-28, 2027-01-03",
        "month, 2028-02-29, 2028-02-01, 2028-02-29",
        "quarter, 2026-11-23, 2026-10-01, 2026-12-31",
        "quarter, 2026-01-01, 2026-01-01, 2026-03-31"
    })
    void aDayBelongsToOnePeriodOfTheCalendar(String code, String day, String start, String end) {
        CountPeriod period = Coded.find(CountPeriod.class, code).orElseThrow();

        assertThat(period.of(LocalDate.parse(day))).isEqualTo(span(start, end));
        assertThat(period.after(period.of(LocalDate.parse(day))).start())
                .isEqualTo(LocalDate.parse(end).plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({
        "week, 2026-11-23, 2026-12-06, 1",
        "month, 2026-01-31, 2026-03-01, 2",
        "quarter, 2025-12-31, 2026-11-23, 4"
    })
    void periodsBetweenTwoDaysAreCounted(String code, String earlier, String later, long between) {
        assertThat(Coded.find(CountPeriod.class, code)
                        .orElseThrow()
                        .between(LocalDate.parse(earlier), LocalDate.parse(later)))
                .isEqualTo(between);
    }

    @Test
    void aSearchThatNamesItsDaysMakesUpForWhatWasSkipped() {
        assertThat(on("2026-11-05", DATED))
                .isEqualTo(new CountPlan(List.of(AUGUST, SEPTEMBER, OCTOBER), List.of(), NOVEMBER));
        assertThat(on("2026-08-31", DATED)).isEqualTo(new CountPlan(List.of(), List.of(), AUGUST));
    }

    @Test
    void aSearchOfNowCountsOnlyOnTheDayAfterThePeriod() {
        assertThat(on("2026-09-01", OF_NOW)).isEqualTo(new CountPlan(List.of(AUGUST), List.of(), SEPTEMBER));
        assertThat(on("2026-09-02", OF_NOW)).isEqualTo(new CountPlan(List.of(), List.of(AUGUST), SEPTEMBER));
        assertThat(on("2026-11-01", OF_NOW))
                .isEqualTo(new CountPlan(List.of(OCTOBER), List.of(AUGUST, SEPTEMBER), NOVEMBER));
    }

    @Test
    void noMoreThanSixtyPeriodsAreCountedAtOnce() {
        CountPlan plan = on("2040-01-01", DATED);

        assertThat(plan.due()).hasSize(CountPlan.MOST);
        assertThat(plan.next()).isEqualTo(CountPeriod.MONTH.of(LocalDate.parse("2031-08-15")));
    }

    @Test
    void daysArePutWhereTheSearchNamesThemWithQuotesOrWithout() {
        assertThat(DATED.about(OCTOBER))
                .isEqualTo("type = Complaint AND created >= \"2026-10-01\" AND created < \"2026-11-01\"");
        assertThat(DATED.namesItsDays()).isTrue();
        assertThat(new CountedSearch("created >= %from%").namesItsDays()).isFalse();
        assertThat(OF_NOW.about(OCTOBER)).isEqualTo(OF_NOW.jql());
        assertThatThrownBy(() -> new CountedSearch(" ")).isInstanceOf(IllegalArgumentException.class);
    }
}
