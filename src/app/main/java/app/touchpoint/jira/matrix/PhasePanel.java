package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.store.PhaseLinkStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Fills the panel on a Journey Phase issue: the same matrix with one column. */
public class PhasePanel implements ContextProvider {

    private final JourneyGate gate;
    private final PhaseLinkStore links;
    private final MatrixReader reader;
    private final MatrixView view;
    private final MatrixWords words;

    public PhasePanel(JourneyGate gate, PhaseLinkStore links, MatrixReader reader, MatrixView view, MatrixWords words) {
        this.gate = gate;
        this.links = links;
        this.reader = reader;
        this.view = view;
        this.words = words;
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
        Issue issue = (Issue) Objects.requireNonNull(context.get("issue"), "The panel is for issues only.");
        // The condition of the panel has made sure of the issue and its project; Jira, of who sees it.
        panel.put(
                "page",
                gate.enter(issue.getProjectObject().getKey())
                        .map(entered -> shown(entered, issue, contextPath))
                        .orElseThrow());
        return panel;
    }

    private Map<String, Object> shown(Entered entered, Issue issue, String contextPath) {
        Long option = links.optionOf(issue.getId());
        if (option == null) {
            return Map.of(
                    "refusal",
                    "",
                    "unknownPhase",
                    words.get("phase.unknown"),
                    "text",
                    words.all(),
                    "journeyUrl",
                    contextPath + "/projects/" + entered.visit().project().getKey() + "?selectedItem="
                            + MatrixView.JOURNEY);
        }
        Map<String, Object> panel = new LinkedHashMap<>(
                view.of(reader.ofPhase(entered, RowKind.CHANNEL, new PhaseId(option)), entered, contextPath));
        panel.put("onePhase", true);
        panel.put("styleUrl", contextPath + "/download/resources/app.touchpoint.jira:matrix-page/matrix.css");
        panel.put(
                "matrixUrl",
                contextPath + "/projects/" + entered.visit().project().getKey() + "?selectedItem="
                        + MatrixPanel.LOCATION);
        return panel;
    }
}
