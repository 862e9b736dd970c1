package app.touchpoint.jira.plan;

import app.touchpoint.jira.plan.PlanInfo.ActionInfo;
import app.touchpoint.jira.plan.PlanInfo.ColumnInfo;
import app.touchpoint.jira.plan.PlanInfo.LaneInfo;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the template of the board shows before any script runs: texts, numbers, lists and maps. */
@Component
public class PlanPage {

    /** So many cards stand on the first screen; the script brings the rest. */
    static final int FIRST_CARDS = 60;

    private final PlanWords words;

    public PlanPage(PlanWords words) {
        this.words = words;
    }

    Map<String, Object> of(PlanInfo plan, String contextPath) {
        Map<String, Object> page = new LinkedHashMap<>();
        String browse = contextPath + "/browse/";
        page.put("refusal", "");
        page.put("text", words.all());
        page.put("key", plan.project());
        page.put("restUrl", contextPath + "/rest/touchpoint/1.0/projects/" + plan.project());
        page.put("browseUrl", browse);
        page.put("empty", plan.total() == 0);
        page.put("headline", headline(plan));
        page.put("lanes", lanes(plan, browse));
        return page;
    }

    /** The next quick win: what, who, by when and at what cost. */
    private String headline(PlanInfo plan) {
        List<ActionInfo> quickWins = plan.lanes().get(0).actions();
        if (quickWins.isEmpty()) {
            return words.get("headline.none");
        }
        ActionInfo next = quickWins.get(0);
        return words.get("headline", next.summary(), who(next), due(next), cost(next));
    }

    private List<Map<String, Object>> lanes(PlanInfo plan, String browse) {
        List<Map<String, Object>> lanes = new ArrayList<>();
        int left = FIRST_CARDS;
        for (LaneInfo lane : plan.lanes()) {
            List<ActionInfo> first =
                    lane.actions().subList(0, Math.min(left, lane.actions().size()));
            left -= first.size();
            List<Map<String, Object>> columns = new ArrayList<>();
            for (ColumnInfo column : plan.columns()) {
                columns.add(Map.of(
                        "name",
                        column.name(),
                        "category",
                        words.get("category." + column.category()),
                        "cards",
                        first.stream()
                                .filter(action -> action.status().id().equals(column.id()))
                                .map(action -> card(action, browse))
                                .toList()));
            }
            lanes.add(Map.of(
                    "id",
                    lane.id(),
                    "name",
                    lane.name(),
                    "count",
                    words.number(lane.actions().size()),
                    "columns",
                    columns));
        }
        return lanes;
    }

    private Map<String, Object> card(ActionInfo action, String browse) {
        Map<String, Object> card = new LinkedHashMap<>();
        Double value = action.priority().value();
        card.put("key", action.issueKey());
        card.put("url", browse + action.issueKey());
        card.put("summary", action.summary());
        card.put("priority", value == null ? "–" : words.number(value));
        card.put("sentence", action.priority().sentence());
        card.put("who", who(action));
        card.put("due", due(action));
        card.put("cost", cost(action));
        card.put(
                "touchpoints",
                action.touchpoints().stream()
                        .map(touchpoint -> touchpoint.summary())
                        .limit(1)
                        .toList());
        card.put("overdue", action.overdue());
        card.put("blocked", action.blocked());
        card.put("vetoed", action.vetoed() != null);
        return card;
    }

    private String who(ActionInfo action) {
        return action.assignee() == null
                ? words.get("nobody")
                : action.assignee().name();
    }

    private String due(ActionInfo action) {
        return action.due() == null ? words.get("no-due") : words.get("due", day(action.due()));
    }

    private String cost(ActionInfo action) {
        return action.budget() == null
                ? words.get("no-budget")
                : words.get("budget", words.number(action.budget().doubleValue()));
    }

    private String day(@Nullable String iso) {
        return iso == null
                ? ""
                : LocalDate.parse(iso)
                        .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(words.locale()));
    }
}
