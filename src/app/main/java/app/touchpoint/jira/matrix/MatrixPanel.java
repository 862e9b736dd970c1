package app.touchpoint.jira.matrix;

import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.rest.Refusals;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Fills the page <em>Touchpoint matrix</em> in the sidebar of a project; {@code rows} in the address picks the rows, {@code phase} the id of a
 * Journey Phase issue, whose column alone is shown.
 */
public class MatrixPanel extends ProjectPage {

    /** The location of the panel, which is also what the sidebar's link selects. */
    static final String LOCATION = "app.touchpoint.jira.matrix";

    /** The parameter for the column of one phase. */
    static final String PHASE = "phase";

    private static final Pattern ISSUE_ID = Pattern.compile("[0-9]{1,18}");

    private final MatrixPages pages;

    public MatrixPanel(JourneyGate gate, MatrixPages pages, Refusals refusals) {
        super(gate, refusals);
        this.pages = pages;
    }

    @Override
    protected Map<String, Object> shown(Entered entered, Asked asked) {
        return asked.parameter(PHASE)
                .filter(issue -> ISSUE_ID.matcher(issue).matches())
                .map(issue -> pages.ofPhaseIssue(entered, asked, Long.parseLong(issue)))
                .orElseGet(() -> pages.whole(entered, asked));
    }
}
