package app.touchpoint.jira.measure;

import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.setup.ProjectSettings;
import app.touchpoint.jira.store.SurveyRow;
import app.touchpoint.jira.touchpoint.LastMade;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The log of imports on the page <em>Measurements</em>. */
@Component
public class ImportsSection {

    private static final int MOST = 20;

    private final SurveyLog surveys;
    private final ProjectSettings settings;
    private final MeasureWords words;
    private final LastMade<Source, List<Map<String, Object>>> made = new LastMade<>();

    public ImportsSection(SurveyLog surveys, ProjectSettings settings, MeasureWords words) {
        this.surveys = surveys;
        this.settings = settings;
        this.words = words;
    }

    /**
     * All that the log depends on.
     *
     * @param minimum how many answers a figure needs
     */
    private record Source(List<SurveyRow> surveys, VisibleTouchpoints.Seen seen, int minimum, PageContext page) {}

    /** Only for those who import: how many rows were refused says something of the file, and nothing of what it came to. */
    List<Map<String, Object>> of(Entered entered, CriteriaReader.Visible visible, PageContext page) {
        long projectId = entered.project().projectId();
        List<SurveyRow> latest = surveys.latest(entered, visible.at(), visible.seen(), MOST);
        Source source =
                new Source(latest, visible.seen(), settings.of(projectId).minimumN(), page);
        return made.of(projectId, latest.size(), source, this::rows);
    }

    private List<Map<String, Object>> rows(Source source) {
        return source.surveys().stream()
                .map(survey -> Map.<String, Object>of(
                        "id",
                        Long.toString(survey.id()),
                        "name",
                        survey.isEntered() && survey.name().equals(Entries.NAMELESS)
                                ? words.get("log.byhand")
                                : survey.name(),
                        "period",
                        words.get("period", words.day(survey.start()), words.day(survey.end())),
                        "at",
                        words.day(survey.enteredAt().atZone(ZoneOffset.UTC).toLocalDate()),
                        "open",
                        survey.rows() == null,
                        "refused",
                        survey.rows() != null && survey.rows().refused() > 0,
                        "result",
                        result(survey, source.minimum()),
                        "withoutIst",
                        SurveyLog.withoutIst(source.seen(), survey)))
                .toList();
    }

    private String result(SurveyRow survey, int minimum) {
        SurveyRow.Loaded rows = survey.rows();
        if (rows == null) {
            return words.get("log.open");
        }
        if (survey.isEntered()) {
            return words.get("log.entered", words.whole(rows.count()));
        }
        long counted = rows.count() - rows.refused();
        int needed = StoredMapping.groupOf(survey.mapping()).peopleMeasured(minimum);
        return counted < needed
                ? words.get("log.few", needed)
                : words.get("log.done", words.whole(counted), words.whole(rows.refused()));
    }
}
