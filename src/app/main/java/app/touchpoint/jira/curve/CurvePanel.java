package app.touchpoint.jira.curve;

import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.matrix.DaysView;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.touchpoint.DatedDays;
import app.touchpoint.jira.touchpoint.Days;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fills the page <em>Journey curve</em> in the sidebar of a project; {@code phase} in the address picks one phase by its id. */
public class CurvePanel extends ProjectPage {

    private static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private final CurveReader reader;
    private final CurveView view;

    public CurvePanel(JourneyGate gate, Refusals refusals, CurveReader reader, CurveView view) {
        super(gate, refusals);
        this.reader = reader;
        this.view = view;
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        Optional<PhaseId> phase = asked.parameter("phase")
                .filter(id -> ID.matcher(id).matches())
                .map(id -> new PhaseId(Long.parseLong(id)));
        DatedDays dated = DatedDays.of(DaysView.asked(asked::parameter), days -> reader.days(entered, days));
        Map<String, Object> page = new HashMap<>(
                view.of(reader.of(entered, phase, CurveView.EXTREMES, dated.days()), phase, entered, asked));
        page.put(
                "days",
                view.days(
                        dated,
                        reader.firstDay(entered),
                        asked,
                        CurveView.address(asked.page(entered, CurveView.LOCATION), phase, Days.TODAY)));
        return page;
    }
}
