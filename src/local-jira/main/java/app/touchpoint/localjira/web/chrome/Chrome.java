package app.touchpoint.localjira.web.chrome;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.fragment.Link;
import app.touchpoint.localjira.sal.WebSudo;
import app.touchpoint.localjira.template.Html;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.page.View;
import app.touchpoint.localjira.web.page.View.Decorator;
import app.touchpoint.localjira.webresource.PageResources;
import app.touchpoint.localjira.webresource.WebResources;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Puts a page's content between header and footer and makes a document of it. */
public final class Chrome {

    private final Site site;
    private final Sidebar sidebar;
    private final AdminMenu adminMenu;
    private final WebResources resources;
    private final WebSudo webSudo;

    public Chrome(Site site, WebResources resources, WebSudo webSudo) {
        this.site = site;
        this.sidebar = new Sidebar(site);
        this.adminMenu = new AdminMenu(site);
        this.resources = resources;
        this.webSudo = webSudo;
    }

    /** The whole document. The resources are asked for last, when all templates have said what they require. */
    public String document(PageRequest request, View view, PageResources required) {
        HttpServletRequest http = request.http();
        boolean admin = request.user().isPresent()
                && site.configuration().permissions().hasGlobal("ADMINISTER", request.userKey());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("title", view.title());
        values.put("body", view.body());
        values.put("place", view.place());
        values.put("bare", view.place().decorator() == Decorator.NONE);
        values.put("adminPage", view.place().decorator() == Decorator.ADMIN);
        values.put("mode", request.visitor().colourMode().name().toLowerCase(Locale.ROOT));
        values.put("assets", http.getContextPath() + AssetServlet.path());
        values.put("user", request.user().map(LocalUser::displayName).orElse(""));
        values.put("username", request.user().map(LocalUser::username).orElse(""));
        values.put("administrator", admin);
        values.put("confirmed", admin && webSudo.isRunning(http));
        values.put("topItems", topItems(request));
        values.put("sidebar", view.place().projectKey() == null ? List.of() : sidebar.of(request, view.place()));
        values.put(
                "menu", view.place().decorator() == Decorator.ADMIN ? adminMenu.of(request, view.place()) : List.of());
        values.put("head", new Html(tags(request, view, required) + view.head().text()));
        return site.render(request, "chrome.vm", values).text();
    }

    private List<Link> topItems(PageRequest request) {
        return site.fragments().links("system.top.navigation.bar", site.places().general(request));
    }

    private String tags(PageRequest request, View view, PageResources required) {
        List<String> contexts = new ArrayList<>(List.of("atl.general"));
        if (view.place().decorator() == Decorator.ADMIN) {
            contexts.add("atl.admin");
        }
        contexts.addAll(view.contexts());
        return resources.tags(
                required,
                contexts,
                request.http().getContextPath(),
                request.visitor().locale());
    }
}
