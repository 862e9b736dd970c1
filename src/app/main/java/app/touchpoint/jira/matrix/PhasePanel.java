package app.touchpoint.jira.matrix;

import app.touchpoint.jira.journey.ProjectPage.Asked;
import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The place of the panel on a Journey Phase issue: empty, without a statement, so that the page of the issue waits for nothing. Its script
 * fetches the column of the phase from {@link TouchpointMatrixAction}, which draws it with the template of the whole matrix.
 */
public class PhasePanel implements ContextProvider {

    private final I18nResolver i18n;

    public PhasePanel(I18nResolver i18n) {
        this.i18n = i18n;
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> panel = new HashMap<>(context);
        Issue issue = (Issue) Objects.requireNonNull(context.get("issue"), "The panel is for issues only.");
        Asked asked = Asked.of(context);
        panel.put(
                "page",
                Map.of(
                        "matrixUrl", asked.page(issue.getProjectObject().getKey(), MatrixPanel.LOCATION),
                        "phaseUrl",
                                asked.contextPath() + TouchpointMatrixAction.ADDRESS
                                        + issue.getProjectObject().getKey() + "&" + MatrixPanel.PHASE + "="
                                        + issue.getId(),
                        "loading", i18n.getText("touchpoint.panel.loading"),
                        "failed", i18n.getText("touchpoint.matrix.panel.failed"),
                        "matrix", i18n.getText("touchpoint.matrix.title")));
        return panel;
    }
}
