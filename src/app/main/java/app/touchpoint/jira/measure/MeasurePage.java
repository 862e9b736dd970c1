package app.touchpoint.jira.measure;

import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage.Asked;
import app.touchpoint.jira.measure.CriteriaReader.Read;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.store.SurveyRow;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the template of the page <em>Measurements</em> shows: texts, numbers, lists and maps. */
@Component
public class MeasurePage {

    static final String LOCATION = "app.touchpoint.jira.measurements";

    /** So many criteria stand on one page. */
    static final int CRITERIA = 50;

    private static final int SURVEYS = 20;

    private final CriteriaReader criteria;
    private final Sections sections;
    private final SurveyLog surveys;
    private final DueList due;
    private final MeasureWords words;

    /** Parts of the page that stand for themselves. */
    @Component
    public static class Sections {

        private final SeriesSection series;
        private final WillingnessSection willingness;

        public Sections(SeriesSection series, WillingnessSection willingness) {
            this.series = series;
            this.willingness = willingness;
        }
    }

    public MeasurePage(CriteriaReader criteria, Sections sections, SurveyLog surveys, DueList due, MeasureWords words) {
        this.due = due;
        this.criteria = criteria;
        this.sections = sections;
        this.surveys = surveys;
        this.words = words;
    }

    /** The page, with the series of the criterion that was asked for. */
    Map<String, Object> of(Entered entered, Asked asked, boolean mayImport) {
        String self = asked.page(entered, LOCATION);
        CriteriaReader.Visible visible = criteria.visible(entered);
        Page<Read> page = criteria.page(visible, number(asked, "start"), CRITERIA);
        Map<String, Object> shown = new LinkedHashMap<>();
        String key = entered.visit().project().getKey();
        shown.put("refusal", "");
        shown.put("text", words.all());
        shown.put("restUrl", asked.contextPath() + "/rest/touchpoint/1.0");
        shown.put("key", key);
        shown.put("exportUrl", shown.get("restUrl") + "/projects/" + key + "/criteria/export");
        shown.put("mayImport", mayImport);
        shown.put("empty", page.total() == 0);
        shown.put("count", words.get("count", words.whole(page.total())));
        shown.put(
                "rows",
                page.values().stream().map(read -> row(read, asked, key, self)).toList());
        shown.put("earlier", page.start() > 0 ? self + "&start=" + Math.max(0, page.start() - CRITERIA) : "");
        shown.put("later", page.start() + CRITERIA < page.total() ? self + "&start=" + (page.start() + CRITERIA) : "");
        shown.put(
                "series",
                asked.parameter("criterion").isPresent()
                        ? sections.series.of(entered, number(asked, "criterion"), asked.contextPath())
                        : Map.of());
        shown.put("willingness", sections.willingness.of(entered, visible, asked.contextPath(), self));
        shown.put("due", due.of(entered, visible, asked.contextPath(), self));
        shown.put("surveys", mayImport ? log(entered, visible) : List.of());
        return shown;
    }

    private static int number(Asked asked, String name) {
        return asked.parameter(name)
                .filter(text -> text.matches("[0-9]{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private Map<String, Object> row(Read read, Asked asked, String key, String self) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", Long.toString(read.row().id()));
        row.put("active", read.row().criterion().standing().active());
        row.put("name", words.name(read.row().criterion()));
        String touchpoint =
                read.touchpoint() == null ? "" : key + "-" + read.touchpoint().issueNumber();
        row.put(
                "touchpoint",
                read.touchpoint() == null
                        ? words.get("journey")
                        : read.touchpoint().summary());
        row.put("touchpointUrl", touchpoint.isEmpty() ? "" : asked.contextPath() + "/browse/" + touchpoint);
        row.put(
                "group",
                words.get("group." + read.row().criterion().sampling().group().code()));
        row.put("seriesUrl", self + "&criterion=" + read.row().id());
        row.put("stale", read.latest() != null && read.latest().stale());
        row.put("until", read.latest() == null ? "" : words.day(read.latest().end()));
        if (read.latest() == null) {
            row.put("silence", words.get("unmeasured"));
            row.put("figures", Map.of());
        } else {
            AnswersView view = read.latest().views().overall();
            row.put("silence", words.silence(view));
            row.put("figures", FigureCells.of(view, read.row().criterion(), words));
        }
        return row;
    }

    /** Only for those who import: how many rows were refused says something of the file, and nothing of what it came to. */
    private List<Map<String, Object>> log(Entered entered, CriteriaReader.Visible visible) {
        long projectId = entered.project().projectId();
        int minimum = due.minimumN(projectId);
        return surveys.latest(entered, visible.at(), visible.seen(), SURVEYS).stream()
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
                        result(survey, minimum),
                        "withoutIst",
                        SurveyLog.withoutIst(visible.seen(), survey)))
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
