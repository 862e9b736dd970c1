package app.touchpoint.localjira.web.issue;

import app.touchpoint.localjira.fragment.FragmentContext;
import app.touchpoint.localjira.fragment.Panel;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The panels that apps add to the page of an issue: at once, or after the page where the module supports it (A-web-11). */
final class IssuePanels {

    static final String LEFT = "atl.jira.view.issue.left.context";
    static final String RIGHT = "atl.jira.view.issue.right.context";

    private final Site site;

    IssuePanels(Site site) {
        this.site = site;
    }

    /**
     * A panel on the page.
     *
     * @param content empty when it is loaded from {@code url} afterwards
     * @param url empty when the content is there
     */
    public record Module(String id, String label, Html content, String url) {}

    /** The panels of a place, lightest first, without those that have nothing to show. */
    List<Module> of(String location, PageRequest request, FragmentContext context, long issueId) {
        return site.fragments().panels(location, context).stream()
                .map(panel -> module(panel, request, issueId))
                .filter(module ->
                        !module.url().isEmpty() || !module.content().text().isBlank())
                .toList();
    }

    /** The content of one panel. */
    Optional<String> one(String completeKey, FragmentContext context) {
        return site.fragments()
                .panel(completeKey, context)
                .map(panel -> panel.html().get());
    }

    private static Module module(Panel panel, PageRequest request, long issueId) {
        if (!panel.ajax()) {
            return new Module(panel.key(), panel.label(), new Html(panel.html().get()), "");
        }
        String url = request.http().getContextPath() + "/secure/IssueWebPanel.jspa?issueId=" + issueId + "&panel="
                + URLEncoder.encode(panel.completeKey(), StandardCharsets.UTF_8);
        return new Module(panel.key(), panel.label(), new Html(""), url);
    }
}
