package app.touchpoint.localjira.web.chrome;

import app.touchpoint.localjira.fragment.FragmentContext;
import app.touchpoint.localjira.fragment.Link;
import app.touchpoint.localjira.fragment.Section;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The menu of the administration: local Jira's own lists, then the sections that apps add to {@link #LOCATION}. */
final class AdminMenu {

    /** Where apps add sections and items. */
    static final String LOCATION = "admin_plugins_menu";

    private static final List<String> OWN =
            List.of("projects", "fields", "issue-types", "workflows", "screens", "schemes", "users", "link-types");

    private final Site site;

    AdminMenu(Site site) {
        this.site = site;
    }

    List<MenuEntry.Group> of(PageRequest request, View.Place place) {
        FragmentContext context = site.places().general(request);
        List<MenuEntry.Group> groups = new ArrayList<>();
        groups.add(new MenuEntry.Group(request.texts().get("admin.menu"), own(request, place)));
        add(groups, "", site.fragments().links(LOCATION, context), place);
        for (Section section : site.fragments().sections(LOCATION, context)) {
            add(groups, section.label(), site.fragments().links(LOCATION + "/" + section.key(), context), place);
        }
        return groups;
    }

    private static void add(List<MenuEntry.Group> groups, String label, List<Link> links, View.Place place) {
        if (!links.isEmpty()) {
            groups.add(new MenuEntry.Group(
                    label,
                    links.stream()
                            .map(link -> new MenuEntry(
                                    link.id(), link.label(), link.url(), "", isSelected(link, place.section())))
                            .toList()));
        }
    }

    /** A page names its entry by the link's id or by the module's key. */
    private static boolean isSelected(Link link, String section) {
        return link.id().equals(section) || link.completeKey().endsWith(":" + section);
    }

    private static List<MenuEntry> own(PageRequest request, View.Place place) {
        String base = request.http().getContextPath() + "/secure/admin/";
        Stream<MenuEntry> lists = OWN.stream()
                .map(name -> new MenuEntry(
                        "admin-" + name,
                        request.texts().get("admin." + name),
                        base + "ViewConfiguration.jspa?list=" + name,
                        "",
                        name.equals(place.section())));
        MenuEntry overview = new MenuEntry(
                "admin-overview",
                request.texts().get("admin.overview"),
                base + "AdminSummary.jspa",
                "",
                "overview".equals(place.section()));
        return Stream.concat(Stream.of(overview), lists).toList();
    }
}
