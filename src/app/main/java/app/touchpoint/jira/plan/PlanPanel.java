package app.touchpoint.jira.plan;

import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** Fills the page <em>To-do plan</em> in the sidebar of a project. */
public class PlanPanel implements ContextProvider {

    private final JourneyGate gate;
    private final PlanReader reader;
    private final PlanView view;
    private final PlanPage page;
    private final Refusals refusals;

    public PlanPanel(JourneyGate gate, PlanReader reader, PlanView view, PlanPage page, Refusals refusals) {
        this.gate = gate;
        this.reader = reader;
        this.view = view;
        this.page = page;
        this.refusals = refusals;
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> map = new HashMap<>(context);
        Project project = (Project) context.get("project");
        HttpServletRequest request = context.get("helper") instanceof JiraHelper helper ? helper.getRequest() : null;
        String contextPath = request == null ? "" : request.getContextPath();
        map.put(
                "page",
                gate.enter(project == null ? "" : project.getKey())
                        .fold(
                                entered -> page.of(view.of(entered, reader.of(entered), Grouping.NONE), contextPath),
                                refusal -> Map.of("refusal", refusals.sentence(refusal))));
        return map;
    }
}
