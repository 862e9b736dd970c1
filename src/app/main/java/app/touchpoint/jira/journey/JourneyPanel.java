package app.touchpoint.jira.journey;

import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills the page <em>Journey</em>; its script asks for the journey itself, so that a change shows without a new page. */
public class JourneyPanel implements ContextProvider {

    private final JourneyGate gate;
    private final BundleTexts texts;
    private final Refusals refusals;

    public JourneyPanel(JourneyGate gate, BundleTexts texts, Refusals refusals) {
        this.gate = gate;
        this.texts = texts;
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
                        .fold(
                                entered -> shown(entered, contextPath),
                                refusal -> Map.of("refusal", refusals.sentence(refusal))));
        return page;
    }

    private Map<String, Object> shown(Entered entered, String contextPath) {
        String key = entered.visit().project().getKey();
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("refusal", "");
        page.put("text", texts.of("i18n.touchpoint-journey-page", "touchpoint.journey.page."));
        page.put("restUrl", contextPath + "/rest/touchpoint/1.0/projects/" + key);
        page.put("browseUrl", contextPath + "/browse/");
        page.put("matrixUrl", contextPath + "/projects/" + key + "?selectedItem=app.touchpoint.jira.matrix");
        page.put("mayChange", gate.mayChange(entered.visit()));
        return page;
    }
}
