package app.touchpoint.jira.curve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.core.curve.Curve;
import app.touchpoint.core.curve.Extremes;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.curve.CurveReader.Listening;
import app.touchpoint.jira.curve.VoiceReader.Heard;
import app.touchpoint.jira.export.Cell;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.export.Sheet;
import app.touchpoint.jira.journey.BundleTexts;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.matrix.DaysView;
import app.touchpoint.jira.matrix.MatrixReader.Past;
import app.touchpoint.jira.matrix.MatrixWords;
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

class CurveExportTest {

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

    private List<String> about(int keptBack) {
        BundleTexts texts = new BundleTexts(i18n);
        MatrixWords matrix =
                new MatrixWords(texts, authentication, new EvidenceWords(i18n, authentication, Clock.systemUTC()));
        CurveExport export = new CurveExport(
                new CurveWords(texts, matrix),
                new ExportWords(texts, authentication, Clock.systemUTC()),
                new DaysView(matrix, new Refusals(i18n)));
        Curve curve = new Curve(List.of());
        CurveReader.Seen seen = new CurveReader.Seen(
                curve,
                curve,
                Extremes.of(List.of(), 3),
                Map.of(),
                5,
                new Past(THEN, Map.of(), keptBack),
                new Listening(Heard.NOBODY, Optional.empty()));

        List<Sheet> book = export.of(
                        seen,
                        new CurveAsked(Optional.empty(), Optional.empty(), THEN, 3),
                        new Entered(new ProjectVisit(project, null), mock(SetUpProject.class)))
                .book();

        List<String> told = new ArrayList<>();
        book.get(book.size() - 1)
                .rows()
                .forEach(row -> told.add(row.get(1) instanceof Cell.Text text ? text.text() : ""));
        return told;
    }

    @Test
    void theFileOfAnEarlierDaySaysOfHowManyTheIstIsKeptBack() {
        assertThat(about(2)).contains("touchpoint.matrix.past.rights", "touchpoint.matrix.past.kept 2");
    }

    @Test
    void whereNothingIsKeptBackNothingIsSaidOfThat() {
        assertThat(about(0))
                .contains("touchpoint.matrix.past.rights")
                .noneMatch(line -> line.startsWith("touchpoint.matrix.past.kept"));
    }
}
