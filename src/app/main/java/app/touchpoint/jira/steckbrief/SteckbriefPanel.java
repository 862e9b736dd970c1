package app.touchpoint.jira.steckbrief;

import app.touchpoint.core.journey.Journey;
import app.touchpoint.core.journey.Phase;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.JourneyReader;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.rest.Page;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.TouchpointRow;
import app.touchpoint.jira.touchpoint.VisibleTouchpoints;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills the page <em>Steckbriefe</em>: that of the touchpoint whose key the address names, else the list of all in journey order. */
public class SteckbriefPanel extends ProjectPage {

    /** The location of the panel, which is also what the sidebar's link selects. */
    private static final String LOCATION = "app.touchpoint.jira.steckbrief";

    /** So many stand on one page of the list. */
    private static final int ROWS = 200;

    private final Access access;
    private final Sheets sheets;
    private final Refusals refusals;

    public SteckbriefPanel(JourneyGate gate, Refusals refusals, Access access, Sheets sheets) {
        super(gate, refusals);
        this.access = access;
        this.sheets = sheets;
        this.refusals = refusals;
    }

    /** What both of its pages are made of. */
    @Component
    public static class Sheets {

        private final SheetReader reader;
        private final SheetView view;
        private final SheetWords words;
        private final VisibleTouchpoints touchpoints;
        private final JourneyReader journeys;

        public Sheets(
                SheetReader reader,
                SheetView view,
                SheetWords words,
                VisibleTouchpoints touchpoints,
                JourneyReader journeys) {
            this.reader = reader;
            this.view = view;
            this.words = words;
            this.touchpoints = touchpoints;
            this.journeys = journeys;
        }
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("refusal", "");
        page.put("text", sheets.words.all());
        page.put("listUrl", asked.page(entered, LOCATION));
        Optional<String> key = asked.parameter("touchpoint");
        if (key.isEmpty()) {
            putList(page, entered, asked);
            return page;
        }
        // A touchpoint that was moved is shown where its old address was noted, too.
        access.seeTouchpoint(key.get())
                .fold(
                        visit -> page.put("sheet", sheets.view.of(sheets.reader.of(visit), asked.contextPath())),
                        refusal -> page.put("refusal", refusals.sentence(refusal)));
        return page;
    }

    private void putList(Map<String, Object> page, Entered entered, Asked asked) {
        int start = asked.parameter("start")
                .filter(text -> text.matches("[0-9]{1,7}"))
                .map(Integer::parseInt)
                .orElse(0);
        Page<TouchpointRow> some = Page.of(sheets.touchpoints.rows(entered.visit(), entered.project()), start, ROWS);
        String self = asked.page(entered, LOCATION);
        page.put("rows", rows(entered, some.values(), self));
        page.put("earlier", start > 0 ? self + "&start=" + Math.max(0, start - ROWS) : "");
        page.put("later", start + ROWS < some.total() ? self + "&start=" + (start + ROWS) : "");
    }

    private List<Map<String, Object>> rows(Entered entered, List<TouchpointRow> some, String self) {
        Journey journey = sheets.journeys.of(entered.project());
        String projectKey = entered.visit().project().getKey();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (TouchpointRow row : some) {
            String key = projectKey + "-" + row.issueNumber();
            Long phase = row.place().phaseId();
            rows.add(Map.of(
                    "key",
                    key,
                    "summary",
                    row.summary(),
                    "url",
                    self + "&touchpoint=" + key,
                    "phase",
                    phase == null
                            ? ""
                            : journey.phase(new PhaseId(phase)).map(Phase::name).orElse("")));
        }
        return rows;
    }
}
