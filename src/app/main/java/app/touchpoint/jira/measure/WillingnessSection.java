package app.touchpoint.jira.measure;

import app.touchpoint.core.statistics.Figure;
import app.touchpoint.core.statistics.Interval;
import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.core.survey.AnswersView.Shown;
import app.touchpoint.jira.measure.CriteriaReader.Read;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Willingness and deeds side by side, on the page <em>Measurements</em>. */
@Component
public class WillingnessSection {

    private static final int PERCENT = 100;

    private final Willingness willingness;
    private final MeasureWords words;

    public WillingnessSection(Willingness willingness, MeasureWords words) {
        this.willingness = willingness;
        this.words = words;
    }

    /** A map per row: name and address of the touchpoint, and what was measured last of both kinds. */
    List<Map<String, Object>> of(CriteriaReader.Visible visible, PageContext page) {
        return willingness.of(visible).stream()
                .map(row -> {
                    Map<String, Object> shown = new LinkedHashMap<>();
                    shown.put("touchpoint", words.place(row.touchpoint()));
                    shown.put("touchpointUrl", page.browse(row.touchpoint()));
                    shown.put(
                            "willing",
                            row.willing().stream().map(read -> cell(read, page)).toList());
                    shown.put(
                            "deeds",
                            row.deeds().stream().map(read -> cell(read, page)).toList());
                    return shown;
                })
                .toList();
    }

    private Map<String, Object> cell(Read read, PageContext page) {
        LatestMeasurements.Latest latest = read.latest();
        Map<String, Object> cell = new LinkedHashMap<>();
        cell.put("name", words.name(read.row().criterion()));
        cell.put("url", page.series(read.row().id()));
        AnswersView view = latest == null ? null : latest.views().overall();
        cell.put("thin", view instanceof Shown shown && shown.isThin());
        cell.put(
                "text",
                view == null
                        ? words.get("unmeasured")
                        : view instanceof Shown shown ? text(shown) : words.silence(view));
        cell.put("until", latest == null ? "" : words.day(latest.end()));
        cell.put("stale", latest != null && latest.stale());
        return cell;
    }

    private String text(Shown shown) {
        boolean share = shown.figure() instanceof Figure.Share;
        int factor = share ? PERCENT : 1;
        Interval interval = shown.interval()
                .orElse(new Interval(shown.figure().value(), shown.figure().value()));
        return words.get(
                share ? "willingness.share" : "willingness.net",
                words.tenth(factor * shown.figure().value()),
                words.tenth(factor * interval.low()),
                words.tenth(factor * interval.high()),
                words.drawn(shown, shown.figure().n()),
                words.tenth(PERCENT * WillingnessResource.answerRate(shown)));
    }
}
