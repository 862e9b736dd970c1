package app.touchpoint.jira.measure;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.rest.Refusals;
import java.util.Map;

/** Fills the page <em>Measurements</em> in the sidebar of a project. */
public class MeasurePanel extends ProjectPage {

    private final Access access;
    private final MeasurePage page;

    public MeasurePanel(JourneyGate gate, Refusals refusals, Access access, MeasurePage page) {
        super(gate, refusals);
        this.access = access;
        this.page = page;
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        return page.of(entered, asked, access.may(entered.visit(), Deed.SET_CRITERIA));
    }
}
