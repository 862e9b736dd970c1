package app.touchpoint.jira.measure;

import app.touchpoint.jira.handover.VisibleBreaks;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says of touchpoints whose hand-overs break between online and offline that they do, wherever the page names them. */
@Component
public class BreakNotes {

    private final VisibleBreaks breaks;
    private final VisibleTouchpoints touchpoints;
    private final MeasureWords words;

    public BreakNotes(VisibleBreaks breaks, VisibleTouchpoints touchpoints, MeasureWords words) {
        this.breaks = breaks;
        this.touchpoints = touchpoints;
        this.words = words;
    }

    /** By the address of the touchpoint; of breaks whose both ends the reader may see. One statement, and the touchpoints where there is a break. */
    Map<String, String> of(Entered entered, String contextPath) {
        List<TouchpointRow> visible = new ArrayList<>();
        Map<Long, Integer> broken = breaks.of(entered.project().projectId(), () -> {
            visible.addAll(touchpoints.rows(entered.visit(), entered.project()));
            return visible.stream().map(TouchpointRow::issueId).collect(Collectors.toSet());
        });
        String address = contextPath + "/browse/" + entered.visit().project().getKey() + "-";
        Map<String, String> notes = new HashMap<>();
        visible.forEach(row -> {
            Integer count = broken.get(row.issueId());
            if (count != null) {
                notes.put(address + row.issueNumber(), words.get("breaks", count));
            }
        });
        return notes;
    }
}
