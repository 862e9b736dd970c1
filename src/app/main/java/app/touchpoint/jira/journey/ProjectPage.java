package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/** A page in the sidebar of a project: lets in whoever may have it, and says to others why not. */
abstract class ProjectPage implements ContextProvider {

    private final JourneyGate gate;
    private final Refusals refusals;

    ProjectPage(JourneyGate gate, Refusals refusals) {
        this.gate = gate;
        this.refusals = refusals;
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> page = new HashMap<>(context);
        Project project = (Project) context.get("project");
        HttpServletRequest request = context.get("helper") instanceof JiraHelper helper ? helper.getRequest() : null;
        String contextPath = request == null ? "" : request.getContextPath();
        page.put(
                "page",
                gate.enter(project == null ? "" : project.getKey())
                        .<Outcome<Entered>>fold(this::admitted, Outcome::refused)
                        .fold(
                                entered -> shown(entered, contextPath),
                                refusal -> Map.of("refusal", refusals.sentence(refusal))));
        return page;
    }

    /** Whether somebody who may see the project may have this page. */
    Outcome<Entered> admitted(Entered entered) {
        return Outcome.done(entered);
    }

    /** What the template shows: texts, numbers, lists and maps. */
    abstract Map<String, Object> shown(Entered entered, String contextPath);
}
