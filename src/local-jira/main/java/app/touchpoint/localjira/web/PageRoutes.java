package app.touchpoint.localjira.web;

import app.touchpoint.localjira.sal.WebSudo;
import app.touchpoint.localjira.web.entry.LoginPages;
import app.touchpoint.localjira.web.entry.WebSudoPages;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.Gate;
import app.touchpoint.localjira.web.page.Routes;
import app.touchpoint.localjira.web.page.Site;

/** The addresses of local Jira's own pages; they are Jira's. */
final class PageRoutes {

    private final Site site;
    private final WebSudo webSudo;
    private final Gate gate;

    PageRoutes(Site site, WebSudo webSudo) {
        this.site = site;
        this.webSudo = webSudo;
        this.gate = new Gate(site.configuration().permissions(), webSudo);
    }

    Routes routes() {
        Routes routes = new Routes();
        routes.get("/", request -> new Answer.Redirect("/secure/Dashboard.jspa"));
        entry(routes);
        return routes;
    }

    private void entry(Routes routes) {
        LoginPages login = new LoginPages(site);
        WebSudoPages sudo = new WebSudoPages(site, webSudo);
        routes.get("/login.jsp", login::form)
                .post("/login.jsp", login::submit)
                .get("/secure/Logout!default.jspa", login::logOut)
                .get("/logout", login::logOut)
                .get("/secure/admin/WebSudoAuthenticate!default.jspa", gate.user(sudo::form))
                .post("/secure/admin/WebSudoAuthenticate.jspa", gate.user(sudo::submit))
                .post("/secure/admin/WebSudoDrop.jspa", gate.user(sudo::drop));
    }
}
