package app.touchpoint.jira.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.matrix.MatrixBuilder;
import app.touchpoint.core.matrix.Opinions;
import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.rating.Thresholds;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.export.Cell;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.export.Sheet;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.MatrixLook.Known;
import app.touchpoint.jira.matrix.MatrixLook.Looked;
import app.touchpoint.jira.matrix.MatrixReader.Past;
import app.touchpoint.jira.matrix.MatrixReader.Seen;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.setup.SetUpProject;
import app.touchpoint.jira.touchpoint.Days;
import app.touchpoint.jira.touchpoint.EvidenceWords;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatrixExportTest {

    private static final Days THEN = new Days(Optional.of(LocalDate.of(2026, 9, 1)), Optional.empty());

    private final I18nResolver i18n = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final Project project = mock();

    @BeforeEach
    void speak() {
        when(authentication.getLocale()).thenReturn(Locale.US);
        when(project.getKey()).thenReturn("RAD");
        when(project.getName()).thenReturn("Bicycles");
        when(i18n.getText(anyString())).thenAnswer(call -> call.getArgument(0));
        when(i18n.getText(anyString(), any(Serializable[].class)))
                .thenAnswer(call -> Arrays.stream(call.getArguments())
                        .map(String::valueOf)
                        .reduce((all, next) -> all + " " + next)
                        .orElseThrow());
    }

    private List<String> about(Days days, int keptBack) {
        BundleTexts texts = new BundleTexts(i18n);
        MatrixWords words =
                new MatrixWords(texts, authentication, new EvidenceWords(i18n, authentication, Clock.systemUTC()));
        MatrixExport export = new MatrixExport(
                words,
                new ExportWords(texts, authentication, Clock.systemUTC()),
                new DaysView(words, new Refusals(i18n)));
        Journey journey = new Journey(List.of(), List.of(), 0);
        Seen seen = new Seen(
                MatrixBuilder.build(journey, List.of(), RowKind.CHANNEL, Thresholds.DEFAULT),
                Map.of(),
                journey,
                true,
                new Past(days, Map.of(), keptBack));
        Looked looked = new Looked(seen, MatrixAsked.FIRST.of(days), new Known(Opinions.NONE, MatrixMarks.Marks.NONE));

        List<Sheet> book = export.of(looked, new Entered(new ProjectVisit(project, null), mock(SetUpProject.class)))
                .book();

        List<String> told = new ArrayList<>();
        book.get(book.size() - 1)
                .rows()
                .forEach(row -> told.add(row.get(1) instanceof Cell.Text text ? text.text() : ""));
        return told;
    }

    @Test
    void theFileOfAnEarlierDaySaysOfHowManyTheIstIsKeptBack() {
        assertThat(about(THEN, 2)).contains("touchpoint.matrix.past.rights", "touchpoint.matrix.past.kept 2");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void whereNothingIsKeptBackNothingIsSaidOfThat(boolean today) {
        assertThat(about(today ? Days.TODAY : THEN, 0))
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("touchpoint.matrix.past.kept"));
    }
}
