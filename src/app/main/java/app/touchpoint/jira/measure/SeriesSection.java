package app.touchpoint.jira.measure;

import app.touchpoint.core.criterion.Criterion;
import app.touchpoint.core.criterion.TargetHistory;
import app.touchpoint.core.statistics.chart.ControlChart;
import app.touchpoint.core.survey.AnswersView.Shown;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.measure.CriteriaReader.Read;
import app.touchpoint.jira.measure.SeriesReader.Point;
import app.touchpoint.jira.store.CriterionStore;
import app.touchpoint.jira.store.MeasurementRow;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/** The series of one criterion on the page <em>Measurements</em>: a drawing, the table beside it, and what was asked differently before. */
@Component
public class SeriesSection {

    /** The most periods that are drawn and stand in the table: the latest. */
    private static final int MOST = 1_000;

    private final CriteriaReader criteria;
    private final SeriesReader series;
    private final CriterionStore store;
    private final DeliberateChanges changes;
    private final MeasureWords words;
    private final ExportWords files;

    public SeriesSection(
            CriteriaReader criteria,
            SeriesReader series,
            CriterionStore store,
            DeliberateChanges changes,
            MeasureWords words,
            ExportWords files) {
        this.criteria = criteria;
        this.series = series;
        this.store = store;
        this.changes = changes;
        this.words = words;
        this.files = files;
    }

    /** Nothing where the criterion is not there or may not be seen. */
    Map<String, Object> of(Entered entered, long id, String contextPath) {
        return criteria.one(entered, id)
                .map(read -> {
                    Map<String, Object> shown = shown(read);
                    shown.put("exportUrl", contextPath + "/rest/touchpoint/1.0/criteria/" + id + "/export");
                    shown.put(
                            "exportName",
                            files.fileName(entered.visit().project().getKey(), "series-" + id));
                    return shown;
                })
                .orElse(Map.of());
    }

    private Map<String, Object> shown(Read read) {
        long id = read.row().id();
        List<Point> all = series.all(read.row(), read.touchpoint());
        int now = read.row().series();
        // Limits come from the first values, so from all of them, as those that raise alarms do.
        List<Point> present = SeriesReader.ofSeries(all, now);
        List<Point> drawn = all.subList(Math.max(0, all.size() - MOST), all.size());
        SortedMap<Integer, TargetHistory> aims = store.targetsOf(id);
        TargetHistory targets = aims.getOrDefault(now, TargetHistory.NONE);
        Guides guides = Guides.of(read.row().criterion().measure(), targets, present, changes.last(read.row()));
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put(
                "title",
                words.get(
                        "series",
                        words.name(read.row().criterion()),
                        read.touchpoint() == null
                                ? words.get("journey")
                                : read.touchpoint().summary()));
        shown.put("id", Long.toString(id));
        shown.put("open", read.row().criterion().standing().active());
        shown.put("chart", SeriesChart.of(SeriesReader.ofSeries(drawn, now), guides, words));
        shown.put("targets", targets.targets().isEmpty() ? "" : words.get("chart.targets"));
        shown.put("limits", guides.chart().map(this::limits).orElse(""));
        shown.put("cut", drawn.size() < all.size() ? words.get("chart.latest", MOST, all.size()) : "");
        shown.put("points", points(drawn, now, guides));
        shown.put(
                "past",
                drawn.stream()
                        .map(point -> point.row().subject().series())
                        .filter(number -> number != now)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(number -> past(drawn, number, aims.getOrDefault(number, TargetHistory.NONE)))
                        .toList());
        return shown;
    }

    private String limits(ControlChart chart) {
        return chart.isFirm()
                ? words.get("chart.limits.firm", chart.points())
                : words.get("chart.limits.provisional", chart.points(), ControlChart.FIRM_FROM);
    }

    private List<Map<String, Object>> points(List<Point> all, int number, Guides guides) {
        return all.stream()
                .filter(point -> point.row().subject().series() == number)
                .map(point -> {
                    Map<String, Object> shown = point(point);
                    shown.put("target", point.replacedBy() == null ? target(point, guides) : "");
                    return shown;
                })
                .toList();
    }

    private String target(Point point, Guides guides) {
        if (!(point.view() instanceof Shown shown)) {
            return "";
        }
        return guides.reached(point.end(), shown.figure().value())
                .map(reached -> words.get(
                        "target." + reached.level().name().toLowerCase(Locale.ROOT),
                        words.number(guides.ten(reached.target().minimum())),
                        words.number(guides.ten(reached.target().desired()))))
                .orElse("–");
    }

    /** What was asked differently before, with its question, scale and targets. */
    private Map<String, Object> past(List<Point> all, int number, TargetHistory targets) {
        Criterion asked = all.stream()
                .filter(point -> point.row().subject().series() == number)
                .findFirst()
                .orElseThrow()
                .asked();
        String question = asked.wording().question();
        return Map.of(
                "title",
                words.get(
                        "past",
                        question.isEmpty() ? words.name(asked) : question,
                        asked.measure()
                                .scale()
                                .map(scale -> words.get("scale", scale.min(), scale.max()))
                                .orElse("–")),
                "targets",
                !targets.targets().isEmpty(),
                "points",
                points(all, number, new Guides(asked.measure(), targets, Optional.empty())));
    }

    private Map<String, Object> point(Point point) {
        Map<String, Object> shown = new LinkedHashMap<>();
        MeasurementRow row = point.row();
        shown.put("id", Long.toString(row.id()));
        shown.put("start", row.start().toString());
        shown.put("end", row.end().toString());
        shown.put("period", words.get("period", words.day(row.start()), words.day(row.end())));
        shown.put("valid", point.replacedBy() == null);
        shown.put("silence", point.replacedBy() == null ? words.silence(point.view()) : words.get("corrected"));
        shown.put(
                "figures", point.replacedBy() == null ? FigureCells.of(point.view(), point.asked(), words) : Map.of());
        shown.put(
                "source",
                row.entry() == null ? words.get("survey") : row.entry().source());
        return shown;
    }
}
