package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.store.PhaseLinkStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills the panel on a Journey Phase issue: the same matrix with one column. */
public class PhasePanel implements ContextProvider {

    private final JourneyGate gate;
    private final PhaseLinkStore links;
    private final MatrixReader reader;
    private final MatrixView view;
    private final Refusals refusals;

    public PhasePanel(
            JourneyGate gate, PhaseLinkStore links, MatrixReader reader, MatrixView view, Refusals refusals) {
        this.gate = gate;
        this.links = links;
        this.reader = reader;
        this.view = view;
        this.refusals = refusals;
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> panel = new HashMap<>(context);
        HttpServletRequest request = MatrixPanel.requestOf(context);
        String contextPath = request == null ? "" : request.getContextPath();
        Issue issue = (Issue) context.get("issue");
        panel.put(
                "page",
                issue == null
                        ? Map.of("refusal", "")
                        : gate.enter(issue.getProjectObject().getKey())
                                .fold(
                                        entered -> shown(entered, issue, contextPath),
                                        refusal -> Map.of("refusal", refusals.sentence(refusal))));
        return panel;
    }

    private Map<String, Object> shown(Entered entered, Issue issue, String contextPath) {
        Long option = links.optionOf(issue.getId());
        Map<String, Object> page = new LinkedHashMap<>();
        page.put("refusal", "");
        page.put("known", option != null);
        page.put("journeyUrl", contextPath + "/projects/" + entered.visit().project().getKey()
                + "?selectedItem=app.touchpoint.jira.journey");
        page.put("restUrl", contextPath + "/rest/touchpoint/1.0/projects/" + entered.visit().project().getKey());
        if (option != null) {
            page.putAll(view.of(
                    reader.ofPhase(entered, RowKind.CHANNEL, new PhaseId(option)), entered, contextPath));
        }
        return page;
    }
}
