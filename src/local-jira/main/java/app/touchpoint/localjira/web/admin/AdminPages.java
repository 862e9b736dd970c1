package app.touchpoint.localjira.web.admin;

import app.touchpoint.localjira.fragment.FragmentContext;
import app.touchpoint.localjira.fragment.Link;
import app.touchpoint.localjira.fragment.Section;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.page.View.Decorator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The overview of the administration and its lists. */
public final class AdminPages {

    private final Site site;
    private final ConfigurationTables tables;

    public AdminPages(Site site) {
        this.site = site;
        this.tables = new ConfigurationTables(site.configuration());
    }

    /** Where an administrator can go: the lists, and what apps add. */
    public Answer overview(PageRequest request) {
        FragmentContext context = site.places().general(request);
        List<Link> links = new ArrayList<>(site.fragments().links("admin_plugins_menu", context));
        for (Section section : site.fragments().sections("admin_plugins_menu", context)) {
            links.addAll(site.fragments().links("admin_plugins_menu/" + section.key(), context));
        }
        Map<String, Object> model = Map.of("lists", ConfigurationTables.NAMES, "links", links);
        return Answer.show(site.view(request, request.texts().get("header.admin"), "admin.vm", model)
                .in(Decorator.ADMIN)
                .section("overview"));
    }

    /** One list. */
    public Answer list(PageRequest request) {
        String name = request.parameter("list");
        Optional<ConfigurationTables.Table> table = tables.of(name, request.texts());
        return table.<Answer>map(found -> Answer.show(site.view(
                                request,
                                request.texts().get("admin." + name),
                                "admin-list.vm",
                                Map.of("name", name, "table", found))
                        .in(Decorator.ADMIN)
                        .section(name)))
                .orElseGet(Answer::notFound);
    }
}
