package app.touchpoint.jira.matrix;

import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.ProjectPage.Asked;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/**
 * What {@link MatrixPanel} shows, with the same parameters and refusals, without Jira's header, sidebar and footer: scripts put it where an older view
 * stands, and need not wait until Jira has drawn all that stays as it is.
 */
public class TouchpointMatrixAction extends JiraWebActionSupport {

    /** The address, without the key of the project at its end. */
    static final String ADDRESS = "/secure/TouchpointMatrix!default.jspa?projectKey=";

    private final transient MatrixPanel panel;

    private String projectKey = "";
    private Map<String, Object> page = Map.of();

    @Inject
    public TouchpointMatrixAction(JourneyGate gate, MatrixPages pages, Refusals refusals) {
        this.panel = new MatrixPanel(gate, pages, refusals);
    }

    /** Draws a view. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        page = new HashMap<>(panel.of(projectKey, new Asked(getHttpRequest())));
        page.put("part", true);
        return SUCCESS;
    }

    /** What the template shows: texts, numbers, lists and maps. */
    public Map<String, Object> getPage() {
        return page;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }
}
