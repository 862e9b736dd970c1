package app.touchpoint.jira.measure;

import app.touchpoint.core.survey.AnswersView;
import app.touchpoint.jira.measure.CriteriaReader.Read;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.touchpoint.LastMade;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The criteria on the page <em>Measurements</em>, each with what was measured last. */
@Component
public class CatalogueSection {

    /** What is made of a criterion takes as much room as so many touchpoints. */
    private static final int WEIGHT = 4;

    private final MeasureWords words;
    private final LastMade<Source, List<Map<String, Object>>> made = new LastMade<>();

    public CatalogueSection(MeasureWords words) {
        this.words = words;
    }

    private record Source(List<Read> values, PageContext page) {}

    /** A map per criterion, in the order of the page. */
    List<Map<String, Object>> of(long projectId, Page<Read> shown, PageContext page) {
        return made.of(
                projectId,
                WEIGHT * shown.values().size(),
                new Source(shown.values(), page),
                source -> source.values().stream()
                        .map(read -> row(read, source.page()))
                        .toList());
    }

    private Map<String, Object> row(Read read, PageContext page) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", Long.toString(read.row().id()));
        row.put("active", read.row().criterion().standing().active());
        row.put("name", words.name(read.row().criterion()));
        row.put("touchpoint", words.place(read.touchpoint()));
        row.put("touchpointUrl", page.browse(read.touchpoint()));
        row.put(
                "group",
                words.get("group." + read.row().criterion().sampling().group().code()));
        row.put("seriesUrl", page.series(read.row().id()));
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
}
