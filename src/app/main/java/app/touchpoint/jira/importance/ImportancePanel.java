package app.touchpoint.jira.importance;

import app.touchpoint.core.importance.CrossHair;
import app.touchpoint.core.shared.Coded;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.rest.Refusals;
import java.util.Map;

/**
 * Fills the page <em>Importance and Ist</em> in the sidebar of a project; {@code cross} in the address says where the quadrants meet, by code.
 * An unknown one is the target.
 */
public class ImportancePanel extends ProjectPage {

    private final ImportanceReader reader;
    private final ImportanceView view;

    public ImportancePanel(JourneyGate gate, Refusals refusals, ImportanceReader reader, ImportanceView view) {
        super(gate, refusals);
        this.reader = reader;
        this.view = view;
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        CrossHair crossHair = asked.parameter("cross")
                .flatMap(code -> Coded.find(CrossHair.class, code))
                .orElse(CrossHair.TARGET);
        return view.of(reader.of(entered, crossHair), crossHair, entered, asked);
    }
}
