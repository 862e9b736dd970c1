package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.importance.ImportanceGrid;
import app.touchpoint.core.importance.ImportanceGrid.Point;
import app.touchpoint.core.importance.Quadrant;
import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.field.ClassHelp;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage.Asked;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The picture as the template wants it: maps, lists, texts and yes or no. */
@Component
public class ImportanceView {

    /** The location of the panel, which is also what the sidebar's link selects. */
    static final String LOCATION = "app.touchpoint.jira.importance";

    /** A drawing of more could not be read; those to look after first are drawn. */
    static final int MOST_POINTS = 200;

    private final ImportanceWords words;
    private final ExportWords paper;
    private final ClassHelp help;

    public ImportanceView(ImportanceWords words, ExportWords paper, ClassHelp help) {
        this.words = words;
        this.paper = paper;
        this.help = help;
    }

    /** What the template {@code importance/importance.vm} shows. */
    Map<String, Object> of(ImportanceReader.Seen seen, CrossHair crossHair, Entered entered, Asked asked) {
        ImportanceGrid grid = seen.grid();
        String browse = asked.contextPath() + "/browse/";
        int all = grid.points().size();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("refusal", "");
        page.put("text", words.all());
        page.put("classHelp", help.of(entered.project().projectId()));
        page.put("empty", all == 0 && grid.without().isEmpty());
        page.put("none", all == 0);
        page.put("printed", paper.printed(entered.visit().project()));
        page.put("headline", all == 0 ? "" : words.headline(grid));
        page.put("crossHairs", crossHairs(crossHair, asked.page(entered, LOCATION)));
        page.put("explained", words.explained(crossHair, grid));
        page.put(
                "target",
                grid.target().isPresent()
                        ? words.get("target", words.number(grid.target().getAsDouble()))
                        : "");
        page.put("cut", all > MOST_POINTS ? words.get("cut", words.number(MOST_POINTS), words.number(all)) : "");
        page.put(
                "without",
                grid.without().isEmpty()
                        ? ""
                        : words.get("without", grid.without().size()));
        page.put("label", words.get("label", words.number(Math.min(all, MOST_POINTS))));
        page.put("quadrants", quadrants());
        page.put("chart", ImportanceChart.of(seen, MOST_POINTS, asked.contextPath(), words));
        page.put("rows", rows(seen, browse));
        page.put(
                "exportUrl",
                asked.contextPath() + "/rest/touchpoint/1.0/projects/"
                        + entered.visit().project().getKey() + "/importance/export?cross=" + crossHair.code());
        page.put("exportName", paper.fileName(entered.visit().project().getKey(), "importance"));
        page.put("curveUrl", asked.page(entered, "app.touchpoint.jira.curve"));
        return page;
    }

    private List<Map<String, Object>> crossHairs(CrossHair chosen, String address) {
        return Stream.of(CrossHair.values())
                .map(crossHair -> Map.<String, Object>of(
                        "name",
                        words.crossHair(crossHair),
                        "url",
                        address + "&cross=" + crossHair.code(),
                        "chosen",
                        crossHair == chosen))
                .toList();
    }

    private Map<String, String> quadrants() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Quadrant quadrant : Quadrant.values()) {
            names.put(quadrant.code().replace('-', '_'), words.quadrant(quadrant));
        }
        return names;
    }

    private List<Map<String, Object>> rows(ImportanceReader.Seen seen, String browse) {
        ImportanceGrid grid = seen.grid();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Point point :
                grid.points().subList(0, Math.min(MOST_POINTS, grid.points().size()))) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("number", words.number(rows.size() + 1));
            row.put("url", browse + point.entry().touchpoint().issueKey().value());
            row.put("summary", point.entry().touchpoint().summary());
            row.put("quadrant", words.quadrant(point.quadrant()));
            row.put("importance", words.number(point.importance()));
            row.put("ist", words.number(point.ist()));
            row.put("soll", words.soll(point.entry()));
            row.put("gap", words.gap(point.entry()));
            row.put("mark", words.mark(point.entry()));
            row.put("classCode", ImportanceWords.classCode(point.entry()));
            row.put("className", words.className(point.entry()));
            row.put("thin", point.entry().touchpoint().ratings().source().isThin());
            row.put("breaks", words.breaks(seen.breaksOf(point)));
            row.put("source", words.source(point.entry()));
            rows.add(row);
        }
        return rows;
    }
}
