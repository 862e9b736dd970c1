package app.touchpoint.localjira.web;

import app.touchpoint.localjira.sal.WebSudo;
import app.touchpoint.localjira.sample.SampleLoader;
import app.touchpoint.localjira.web.admin.AdminPages;
import app.touchpoint.localjira.web.admin.ProjectConfigPage;
import app.touchpoint.localjira.web.dashboard.DashboardPage;
import app.touchpoint.localjira.web.entry.LoginPages;
import app.touchpoint.localjira.web.entry.WebSudoPages;
import app.touchpoint.localjira.web.issue.CreatePages;
import app.touchpoint.localjira.web.issue.EditPages;
import app.touchpoint.localjira.web.issue.IssueActs;
import app.touchpoint.localjira.web.issue.IssuePage;
import app.touchpoint.localjira.web.issue.RelocationPages;
import app.touchpoint.localjira.web.navigator.BulkEditPages;
import app.touchpoint.localjira.web.navigator.ExportPages;
import app.touchpoint.localjira.web.navigator.SearchPage;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.Gate;
import app.touchpoint.localjira.web.page.Routes;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.profile.ProfilePages;
import app.touchpoint.localjira.web.project.ProjectPages;
import app.touchpoint.localjira.web.sample.SamplePages;
import app.touchpoint.localjira.webresource.WebResources;

/** The addresses of local Jira's own pages; they are Jira's. */
final class PageRoutes {

    private final Site site;
    private final WebSudo webSudo;
    private final SampleLoader samples;
    private final Gate gate;

    PageRoutes(Site site, WebSudo webSudo, SampleLoader samples) {
        this.site = site;
        this.webSudo = webSudo;
        this.samples = samples;
        this.gate = new Gate(site.configuration().permissions(), webSudo);
    }

    Routes routes() {
        Routes routes = new Routes();
        routes.get("/", request -> new Answer.Redirect("/secure/Dashboard.jspa"));
        entry(routes);
        projects(routes);
        issues(routes);
        administration(routes);
        return routes;
    }

    private void administration(Routes routes) {
        SamplePages sample = new SamplePages(site, samples);
        DashboardPage dashboard = new DashboardPage(site, sample::offer);
        ProfilePages profile = new ProfilePages(site);
        AdminPages admin = new AdminPages(site);
        routes.get("/secure/Dashboard.jspa", gate.user(dashboard::view))
                .post("/secure/AddDashboardItem.jspa", gate.user(dashboard::add))
                .post("/secure/PreferDashboardItem.jspa", gate.user(dashboard::prefer))
                .post("/secure/RemoveDashboardItem.jspa", gate.user(dashboard::remove))
                .post("/secure/LoadSample.jspa", gate.user(sample::submit))
                .get("/secure/SampleProgress.jspa", gate.user(sample::progress))
                .get("/secure/ViewProfile.jspa", gate.user(profile::view))
                .post("/secure/UpdateUserPreferences.jspa", gate.user(profile::update))
                .post("/secure/CreatePersonalAccessToken.jspa", gate.user(profile::createToken))
                .post("/secure/RevokePersonalAccessToken.jspa", gate.user(profile::revokeToken))
                .get("/secure/admin/AdminSummary.jspa", gate.administrator(admin::overview))
                .get("/secure/admin/ViewConfiguration.jspa", gate.administrator(admin::list))
                .get("/plugins/servlet/project-config/{key}/summary", gate.user(new ProjectConfigPage(site)::view));
    }

    private void projects(Routes routes) {
        ProjectPages projects = new ProjectPages(site);
        routes.get("/secure/BrowseProjects.jspa", gate.anyone(projects::list))
                .get("/projects", gate.anyone(projects::list))
                .get("/projects/{key}", gate.anyone(projects::project))
                .get("/projects/{key}/summary", gate.anyone(projects::project));
    }

    private void issues(Routes routes) {
        SearchPage search = new SearchPage(site);
        routes.get("/issues/", gate.anyone(search::search))
                .get("/issues", gate.anyone(search::search))
                .get("/secure/QuickSearch.jspa", gate.anyone(search::quick));
        ExportPages exports = new ExportPages(site);
        routes.get(
                        "/sr/jira.issueviews:searchrequest-csv-current-fields/temp/SearchRequest.csv",
                        gate.anyone(exports::csv))
                .get("/sr/jira.issueviews:searchrequest-xml/temp/SearchRequest.xml", gate.anyone(exports::searchXml))
                .get("/si/jira.issueviews:issue-xml/{key}/{file}", gate.anyone(exports::issueXml));
        BulkEditPages bulk = new BulkEditPages(site);
        routes.get("/secure/views/bulkedit/BulkEdit1!default.jspa", gate.user(bulk::form))
                .post("/secure/views/bulkedit/BulkEditDetails.jspa", gate.user(bulk::submit));
        IssuePage page = new IssuePage(site);
        routes.get("/browse/{key}", gate.anyone(page::view))
                .get("/secure/IssueWebPanel.jspa", gate.anyone(page::panel))
                .get(
                        "/secure/RequiredResources.jspa",
                        new RequiredResources(site.services().get(WebResources.class))::tags);
        CreatePages create = new CreatePages(site);
        routes.get("/secure/CreateIssue!default.jspa", gate.user(create::choose))
                .get("/secure/CreateIssueDetails!init.jspa", gate.user(create::form))
                .post("/secure/CreateIssueDetails.jspa", gate.user(create::submit));
        EditPages edit = new EditPages(site);
        routes.get("/secure/EditIssue!default.jspa", gate.user(edit::form))
                .post("/secure/EditIssue.jspa", gate.user(edit::submit))
                .get("/secure/WorkflowUIDispatcher.jspa", gate.user(edit::screen))
                .post("/secure/WorkflowUIDispatcher.jspa", gate.user(edit::transition));
        RelocationPages relocations = new RelocationPages(site);
        routes.get("/secure/MoveIssue!default.jspa", gate.user(relocations::askWhere))
                .post("/secure/MoveIssue.jspa", gate.user(relocations::move))
                .get("/secure/CloneIssueDetails!default.jspa", gate.user(relocations::askSummary))
                .post("/secure/CloneIssueDetails.jspa", gate.user(relocations::copy));
        IssueActs acts = new IssueActs(site);
        routes.post("/secure/AddComment.jspa", gate.user(acts::comment))
                .post("/secure/LinkJiraIssue.jspa", gate.user(acts::link))
                .post("/secure/DeleteLink.jspa", gate.user(acts::unlink))
                .get("/secure/DeleteIssue!default.jspa", gate.user(acts::confirmDelete))
                .post("/secure/DeleteIssue.jspa", gate.user(acts::delete));
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
