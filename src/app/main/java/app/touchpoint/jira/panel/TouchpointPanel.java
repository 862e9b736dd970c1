package app.touchpoint.jira.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.plugin.web.ContextProvider;
import com.atlassian.sal.api.message.I18nResolver;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The place of a panel on a touchpoint or an action: empty, without a statement, so that the page of the issue waits for nothing. Its
 * script asks {@link TouchpointResource}, or the resources of the action, for the content.
 */
public class TouchpointPanel implements ContextProvider {

    private static final String SHEET = "/projects/%s?selectedItem=app.touchpoint.jira.steckbrief&touchpoint=%s";

    private final I18nResolver i18n;

    public TouchpointPanel(I18nResolver i18n) {
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
        HttpServletRequest request = context.get("helper") instanceof JiraHelper helper ? helper.getRequest() : null;
        String contextPath = request == null ? "" : request.getContextPath();
        panel.put(
                "page",
                Map.of(
                        "key", issue.getKey(),
                        "restUrl", contextPath + "/rest/touchpoint/1.0",
                        "browseUrl", contextPath + "/browse/",
                        "sheetUrl",
                                contextPath
                                        + SHEET.formatted(
                                                issue.getProjectObject().getKey(), issue.getKey()),
                        "sheet", i18n.getText("touchpoint.steckbrief.one"),
                        "loading", i18n.getText("touchpoint.panel.loading"),
                        "noscript", i18n.getText("touchpoint.panel.noscript")));
        return panel;
    }
}
