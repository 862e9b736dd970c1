package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.setup.Settings;
import app.touchpoint.jira.store.CriterionRow;
import app.touchpoint.jira.store.MeasurementRow;
import app.touchpoint.jira.store.SurveyStore;
import app.touchpoint.jira.store.TouchpointRow;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was measured of a criterion over time, as far as it may be shown. One statement. */
@Component
public class SeriesReader {

    /** The most that are shown of one criterion. */
    static final int MOST = 1_000;

    private final SurveyStore surveys;
    private final ProjectSettings settings;

    public SeriesReader(SurveyStore surveys, ProjectSettings settings) {
        this.surveys = surveys;
        this.settings = settings;
    }

    /** What was measured in one period. */
    record Point(long id, LocalDate start, LocalDate end, AnswersView view) {}

    /**
     * The earliest period first. What was asked differently before is left out: it cannot be compared.
     *
     * @param touchpoint null for the journey as a whole
     */
    List<Point> of(CriterionRow row, @Nullable TouchpointRow touchpoint) {
        Settings shown = settings.of(row.projectId());
        Criterion criterion = row.criterion();
        int needed = criterion.sampling().peopleNeeded(shown.minimumN());
        return surveys.seriesOf(row.id(), 0, MOST).stream()
                .filter(measurement -> measurement.subject().series() == row.series())
                .map(measurement -> new Point(
                        measurement.id(),
                        measurement.start(),
                        measurement.end(),
                        view(measurement, criterion, needed, touchpoint, shown)))
                .toList();
    }

    private static AnswersView view(
            MeasurementRow measurement,
            Criterion criterion,
            int needed,
            @Nullable TouchpointRow touchpoint,
            Settings shown) {
        return AnswersView.of(
                measurement.answers(), criterion.measure(), needed, Classes.at(touchpoint, shown.thresholds()));
    }
}
