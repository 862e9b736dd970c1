package app.touchpoint.jira.plan;

import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlanInfo.ColumnInfo;
import app.touchpoint.jira.plan.PlanInfo.LaneInfo;
import app.touchpoint.jira.plan.PlanInfo.QuickWinInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the template of the board shows before any script runs: texts, numbers, lists and maps. */
@Component
public class PlanPage {

    /** So many cards stand on the first screen; the script brings the rest. */
    static final int FIRST_CARDS = 60;

    /** Lanes without a card on the first screen are left to the script, but for so many. */
    private static final int EMPTY_LANES = 1;

    private final PlanWords words;
    private final PlanHeadline headline;

    public PlanPage(PlanWords words, PlanHeadline headline) {
        this.words = words;
        this.headline = headline;
    }

    /**
     * The first screen.
     *
     * @param complaint what is wrong with the filter in the address; empty for nothing
     */
    Map<String, Object> of(PlanInfo plan, String complaint, String contextPath) {
        Map<String, Object> page = new LinkedHashMap<>();
        String browse = contextPath + "/browse/";
        page.put("refusal", "");
        page.put("text", words.all());
        page.put("key", plan.project());
        page.put("restUrl", contextPath + "/rest/touchpoint/1.0/projects/" + plan.project());
        page.put("browseUrl", browse);
        page.put("empty", plan.all() == 0);
        page.put("complaint", complaint);
        page.put("headline", plan.headline().text());
        page.put(
                "headlineUrl",
                plan.headline().issueKey() == null
                        ? ""
                        : browse + plan.headline().issueKey());
        page.put("next", Objects.toString(plan.headline().issueKey(), ""));
        page.put("lanes", lanes(plan, browse));
        return page;
    }

    private List<Map<String, Object>> lanes(PlanInfo plan, String browse) {
        List<Map<String, Object>> lanes = new ArrayList<>();
        int left = FIRST_CARDS;
        for (LaneInfo lane : plan.lanes()) {
            if (left == 0 || (lane.actions().isEmpty() && lanes.size() >= EMPTY_LANES)) {
                break;
            }
            List<ActionInfo> first =
                    lane.actions().subList(0, Math.min(left, lane.actions().size()));
            left -= first.size();
            lanes.add(Map.of(
                    "id",
                    lane.id(),
                    "name",
                    lane.name(),
                    "count",
                    words.number(lane.actions().size()),
                    "columns",
                    plan.columns().stream()
                            .map(column -> column(column, lane, first, browse))
                            .toList()));
        }
        return lanes;
    }

    private Map<String, Object> column(ColumnInfo column, LaneInfo lane, List<ActionInfo> first, String browse) {
        return Map.of(
                "name",
                column.name(),
                "count",
                words.number(lane.actions().stream()
                        .filter(action -> action.status().id().equals(column.id()))
                        .count()),
                "category",
                words.get("category." + column.category()),
                "cards",
                first.stream()
                        .filter(action -> action.status().id().equals(column.id()))
                        .map(action -> card(action, browse))
                        .toList());
    }

    private Map<String, Object> card(ActionInfo action, String browse) {
        Map<String, Object> card = new LinkedHashMap<>();
        Double value = action.priority().value();
        card.put("key", action.issueKey());
        card.put("url", browse + action.issueKey());
        card.put("summary", action.summary());
        card.put("priority", value == null ? "–" : words.number(value));
        card.put("sentence", action.priority().sentence());
        card.put("who", headline.who(action));
        card.put("due", headline.due(action));
        card.put("cost", headline.cost(action));
        card.put(
                "touchpoints",
                action.touchpoints().stream()
                        .filter(touchpoint ->
                                touchpoint.issueKey().equals(action.priority().touchpoint()))
                        .map(touchpoint -> Map.of(
                                "name",
                                touchpoint.summary(),
                                "breaks",
                                touchpoint.breaks() == 0 ? "" : words.get("breaks", touchpoint.breaks())))
                        .toList());
        int others = action.touchpoints().size() - 1;
        card.put("others", others > 0 ? words.get("card.others", words.number(others)) : "");
        card.put("end", end(action.quickWin()));
        card.put("dropped", action.dropped());
        card.put("overdue", action.overdue());
        card.put("blocked", action.blocked());
        card.put("vetoed", action.vetoed() != null);
        return card;
    }

    /** What became of an action: whether it worked, as far as that can be told, or that a quick win is done or has expired; empty for nothing. */
    private String end(QuickWinInfo quickWin) {
        boolean isEnd = "done".equals(quickWin.state()) || "expired".equals(quickWin.state());
        String code = quickWin.proof() == null && isEnd ? quickWin.state() : quickWin.proof();
        return code == null ? "" : words.get("card.end." + code);
    }
}
