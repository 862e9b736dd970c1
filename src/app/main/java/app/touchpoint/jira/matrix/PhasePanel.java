package app.touchpoint.jira.matrix;

import app.touchpoint.core.matrix.RowKind;
import app.touchpoint.core.shared.PhaseId;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.journey.ProjectPage;
import app.touchpoint.jira.store.PhaseLinkStore;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
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
        ProjectPage.Asked asked = ProjectPage.Asked.of(context);
        Issue issue = (Issue) Objects.requireNonNull(context.get("issue"), "The panel is for issues only.");
        // The condition of the panel has made sure of the issue and its project; Jira, of who sees it. Only a field may
        // be gone.
        panel.put(
                "page",
                gate.enter(issue.getProjectObject().getKey())
                        .fold(entered -> shown(entered, issue, asked), refusal -> unknown(issue, asked)));
        return panel;
    }

    private Map<String, Object> shown(Entered entered, Issue issue, ProjectPage.Asked asked) {
        Long option = links.optionOf(issue.getId());
        if (option == null) {
            return unknown(issue, asked);
        }
        Map<String, Object> panel = new LinkedHashMap<>(
                view.of(reader.ofPhase(entered, RowKind.CHANNEL, new PhaseId(option)), entered, asked.contextPath()));
        panel.put("onePhase", true);
        panel.put("styleUrl", asked.contextPath() + "/download/resources/app.touchpoint.jira:matrix-page/matrix.css");
        panel.put("matrixUrl", asked.page(entered, MatrixPanel.LOCATION));
        return panel;
    }

    /** The page of the journey says what is wrong with it. */
    private Map<String, Object> unknown(Issue issue, ProjectPage.Asked asked) {
        return Map.of(
                "refusal",
                "",
                "unknownPhase",
                words.get("phase.unknown"),
                "text",
                words.all(),
                "journeyUrl",
                asked.page(issue.getProjectObject().getKey(), MatrixView.JOURNEY));
    }
}
