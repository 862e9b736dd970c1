package app.touchpoint.jira.overview;

import app.touchpoint.jira.export.ExportWords;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.overview.OverviewInfo.LateInfo;
import app.touchpoint.jira.overview.OverviewInfo.StepInfo;
import app.touchpoint.jira.overview.OverviewInfo.TouchpointInfo;
import app.touchpoint.jira.rest.Refusals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Fills the page <em>Overview</em> in the sidebar of a project. */
public class OverviewPanel extends ProjectPage {

    private final OverviewView view;
    private final OverviewWords words;
    private final ExportWords paper;

    public OverviewPanel(
            JourneyGate gate, Refusals refusals, OverviewView view, OverviewWords words, ExportWords paper) {
        super(gate, refusals);
        this.view = view;
        this.words = words;
        this.paper = paper;
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        OverviewInfo info = view.of(entered);
        String base = asked.contextPath();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("refusal", "");
        page.put("text", words.all());
        page.put("printed", paper.printed(entered.visit().project()));
        page.put("heading", words.get("heading", entered.visit().project().getName()));
        page.put("empty", info.touchpoints() == 0);
        page.put("importUrl", asked.page(entered, "app.touchpoint.jira.import"));
        page.put("revealUrl", base + "/rest/touchpoint/1.0/projects/" + info.project() + "/overview/perception");
        page.put("exportUrl", base + "/rest/touchpoint/1.0/projects/" + info.project() + "/overview/export");
        page.put("browse", base + "/browse/");
        page.put("lows", info.lows().stream().map(each -> extreme(each, base)).toList());
        page.put("highs", info.highs().stream().map(each -> extreme(each, base)).toList());
        page.put("perception", perception(info, base));
        page.put("broken", broken(info, base));
        page.put("quickWin", info.quickWin().text());
        page.put(
                "quickWinUrl",
                info.quickWin().issueKey() == null
                        ? asked.page(entered, "app.touchpoint.jira.plan")
                        : base + "/browse/" + info.quickWin().issueKey());
        page.put("lateActions", late(info.overdue().actions(), base));
        page.put("lateMeasurements", late(info.overdue().measurements(), base));
        page.put("lateActionCount", words.get("late.actions", info.overdue().actionCount()));
        page.put(
                "lateMeasurementCount",
                words.get("late.measurements", info.overdue().measurementCount()));
        page.put("steps", info.steps().stream().map(step -> step(step, base)).toList());
        return page;
    }

    private Map<String, Object> extreme(TouchpointInfo touchpoint, String base) {
        return Map.of(
                "url",
                base + "/browse/" + touchpoint.issueKey(),
                "summary",
                touchpoint.summary(),
                "ist",
                words.number(touchpoint.ist()),
                "thin",
                touchpoint.thin(),
                "classCode",
                touchpoint.experienceClass(),
                "text",
                touchpoint.text());
    }

    private static Map<String, Object> perception(OverviewInfo info, String base) {
        String key = Objects.requireNonNullElse(info.perception().issueKey(), "");
        return Map.of(
                "state", info.perception().state(),
                "url", base + "/browse/" + key,
                "summary", info.perception().summary(),
                "text", info.perception().text());
    }

    private static Map<String, Object> broken(OverviewInfo info, String base) {
        OverviewInfo.BreakInfo broken = info.worstBreak();
        return broken == null
                ? Map.of()
                : Map.of(
                        "fromUrl", base + "/browse/" + broken.from(),
                        "from", broken.fromSummary(),
                        "toUrl", base + "/browse/" + broken.to(),
                        "to", broken.toSummary(),
                        "text", broken.text());
    }

    private static List<Map<String, Object>> late(List<LateInfo> late, String base) {
        return late.stream()
                .map(each ->
                        Map.<String, Object>of("url", base + each.path(), "name", each.name(), "text", each.text()))
                .toList();
    }

    private static Map<String, Object> step(StepInfo step, String base) {
        return Map.of(
                "code",
                step.code(),
                "name",
                step.name(),
                "text",
                step.text(),
                "url",
                base + step.path(),
                "missing",
                step.missing().stream()
                        .map(each -> Map.<String, Object>of(
                                "code", each.code(),
                                "text", each.text(),
                                "url", base + each.path()))
                        .toList());
    }
}
