package app.touchpoint.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import app.touchpoint.core.criterion.Scale;
import app.touchpoint.core.rating.RaterGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SurveyMappingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static List<String> problems(
            String name, LocalDate start, LocalDate end, String segment, MappedColumn... columns) {
        return new SurveyMapping(
                        name,
                        new SurveyMapping.Period(start, end),
                        RaterGroup.CUSTOMER,
                        new Scale(1, 5),
                        Set.of(""),
                        Optional.of(segment),
                        List.of(columns))
                .problems(TODAY).stream()
                        .map(problem -> problem.field() + " " + problem.code() + " " + problem.arguments())
                        .toList();
    }

    private static MappedColumn column(String header, String touchpoint, String criterion) {
        return new MappedColumn(header, touchpoint, criterion);
    }

    @Test
    void aMappingThatEndsTodayIsFit() {
        assertThat(problems("Umfrage", TODAY, TODAY, "", column("a", "AIR-1", "c")))
                .isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(problems(" ", TODAY.plusDays(2), TODAY.plusDays(1), "Klasse"))
                .containsExactly(
                        "name survey.name.invalid [255]",
                        "periodEnd survey.period.reversed []",
                        "periodEnd survey.period.future []",
                        "columns survey.columns.none []");
    }

    @Test
    void aColumnAndACriterionStandOnce() {
        assertThat(problems(
                        "Umfrage",
                        TODAY,
                        TODAY,
                        " klasse",
                        column("a", "AIR-1", "c"),
                        column(" A ", "AIR-2", "c"),
                        column("b", "AIR-1", "C"),
                        column("Klasse", "AIR-3", "c"),
                        column("d", "", "c")))
                .containsExactly(
                        "columns survey.column.twice [A]",
                        "columns survey.criterion.twice [AIR-1, C]",
                        "columns survey.column.incomplete [d]",
                        "segmentColumn survey.segment.is-mapped [klasse]");
    }

    @Test
    void moreColumnsThanTheLimitAreRefused() {
        List<MappedColumn> columns = new ArrayList<>();
        for (int i = 0; i <= SurveyMapping.MOST_COLUMNS; i++) {
            columns.add(column("h" + i, "AIR-1", "c" + i));
        }

        assertThat(problems("Umfrage", TODAY, TODAY, "", columns.toArray(MappedColumn[]::new)))
                .containsExactly("columns survey.columns.too-many [200]");
    }
}
