package app.touchpoint.jira.measure;

import app.touchpoint.jira.access.Access;
import app.touchpoint.jira.access.Deed;
import app.touchpoint.jira.field.ClassHelp;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.rest.Refusals;
import java.util.HashMap;
import java.util.Map;

/** Fills the page <em>Measurements</em> in the sidebar of a project. */
public class MeasurePanel extends ProjectPage {

    private final Access access;
    private final MeasurePage page;
    private final BreakNotes breaks;
    private final ClassHelp help;

    public MeasurePanel(
            JourneyGate gate, Refusals refusals, Access access, MeasurePage page, BreakNotes breaks, ClassHelp help) {
        super(gate, refusals);
        this.access = access;
        this.page = page;
        this.breaks = breaks;
        this.help = help;
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        Map<String, Object> shown =
                new HashMap<>(page.of(entered, asked, access.may(entered.visit(), Deed.SET_CRITERIA)));
        shown.put("classHelp", help.of(entered.project().projectId()));
        shown.put("breaks", breaks.of(entered, asked.contextPath()));
        return shown;
    }
}
