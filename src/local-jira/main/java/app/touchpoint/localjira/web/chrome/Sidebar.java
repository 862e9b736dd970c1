package app.touchpoint.localjira.web.chrome;

import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.fragment.FragmentContext;
import app.touchpoint.localjira.fragment.Link;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.page.Texts;
import app.touchpoint.localjira.web.page.View;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The sidebar of a project: its summary and its issues, then what apps add to {@link #SECTION}, whose links name a panel by
 * {@code selectedItem} (A-web-07).
 */
final class Sidebar {

    /** Where apps add entries. */
    static final String SECTION = "jira.project.sidebar.plugins.navigation";

    private static final String DEFAULT_ICON = "aui-icon aui-icon-large aui-iconfont-addon";

    private final Site site;

    Sidebar(Site site) {
        this.site = site;
    }

    /** The groups of a project's sidebar; none where the visitor may not browse it. */
    List<MenuEntry.Group> of(PageRequest request, View.Place place) {
        return project(request, place)
                .map(project -> groups(request, project, place))
                .orElse(List.of());
    }

    private Optional<LocalProject> project(PageRequest request, View.Place place) {
        Permissions permissions = site.configuration().permissions();
        String key = place.projectKey();
        return key == null
                ? Optional.empty()
                : site.configuration()
                        .projects()
                        .byKey(key)
                        .filter(project -> permissions.hasProject("BROWSE_PROJECTS", project.id(), request.userKey()));
    }

    private List<MenuEntry.Group> groups(PageRequest request, LocalProject project, View.Place place) {
        String base = request.http().getContextPath();
        Texts texts = request.texts();
        List<MenuEntry> own = new ArrayList<>(List.of(
                entry(
                        "summary",
                        texts.get("sidebar.summary"),
                        base + "/projects/" + project.key(),
                        "aui-icon aui-icon-large aui-iconfont-overview",
                        place),
                entry(
                        "issues",
                        texts.get("sidebar.issues"),
                        base + "/issues/?jql="
                                + URLEncoder.encode("project = " + project.key(), StandardCharsets.UTF_8),
                        "aui-icon aui-icon-large aui-iconfont-issues",
                        place)));
        if (site.configuration().permissions().hasProject("ADMINISTER_PROJECTS", project.id(), request.userKey())) {
            own.add(entry(
                    "settings",
                    texts.get("project.settings"),
                    base + "/plugins/servlet/project-config/" + project.key() + "/summary",
                    "aui-icon aui-icon-large aui-iconfont-settings",
                    place));
        }
        List<MenuEntry> added = new ArrayList<>();
        FragmentContext context = site.places().project(request, project.id());
        for (Link link : site.fragments().links(SECTION, context)) {
            String item = selectedItem(link.url());
            added.add(new MenuEntry(
                    link.id(),
                    link.label(),
                    link.url(),
                    link.params().getOrDefault("iconClass", DEFAULT_ICON),
                    !item.isEmpty() && item.equals(place.selected())));
        }
        MenuEntry.Group first = new MenuEntry.Group(project.name(), own);
        return added.isEmpty() ? List.of(first) : List.of(first, new MenuEntry.Group("", added));
    }

    private static MenuEntry entry(String id, String label, String url, String icon, View.Place place) {
        return new MenuEntry("sidebar-" + id, label, url, icon, id.equals(place.selected()));
    }

    /** The panel location that a link of the sidebar names. */
    private static String selectedItem(String url) {
        String name = "selectedItem=";
        int start = url.indexOf(name);
        if (start < 0) {
            return "";
        }
        int end = url.indexOf('&', start);
        return url.substring(start + name.length(), end < 0 ? url.length() : end);
    }
}
