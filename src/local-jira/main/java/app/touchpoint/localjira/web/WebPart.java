package app.touchpoint.localjira.web;

import app.touchpoint.localjira.api2.ApiPart;
import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.fragment.Fragments;
import app.touchpoint.localjira.issue.Issues;
import app.touchpoint.localjira.issue.ValueRemoval;
import app.touchpoint.localjira.issue.WorkflowSwitch;
import app.touchpoint.localjira.pluginrest.PluginRest;
import app.touchpoint.localjira.sal.WebSudo;
import app.touchpoint.localjira.sample.SampleLoader;
import app.touchpoint.localjira.template.Templates;
import app.touchpoint.localjira.web.admin.CustomFieldServlet;
import app.touchpoint.localjira.web.admin.TestBenchServlet;
import app.touchpoint.localjira.web.chrome.AppActions;
import app.touchpoint.localjira.web.chrome.AssetServlet;
import app.touchpoint.localjira.web.chrome.Chrome;
import app.touchpoint.localjira.web.chrome.ErrorPages;
import app.touchpoint.localjira.web.chrome.NoticePages;
import app.touchpoint.localjira.web.chrome.PageServlet;
import app.touchpoint.localjira.web.http.AuthenticationFilter;
import app.touchpoint.localjira.web.http.WebServer;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.project.ConfigurationServlet;
import app.touchpoint.localjira.webresource.WebResources;
import app.touchpoint.localjira.webwork.Actions;
import jakarta.servlet.http.HttpServlet;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Local Jira in a browser and over REST: made of what the other parts offer, answering as soon as {@link #start} returns. */
public final class WebPart implements AutoCloseable {

    private final SampleLoader samples;
    private final WebServer server;

    /**
     * Prepares everything; nothing is answered yet.
     *
     * @param services has all that the other parts offer
     * @param port where to listen; 0 for a free port
     */
    public WebPart(ConfigurationPart configuration, Services services, Clock clock, int port) {
        samples = new SampleLoader(configuration, clock);
        Templates templates = services.get(Templates.class);
        WebSudo webSudo = services.get(WebSudo.class);
        WebResources resources = services.get(WebResources.class);
        PlatformResources.declareIn(resources);
        Site site =
                new Site(configuration, services.get(Issues.class), services.get(Fragments.class), templates, services);
        Chrome chrome = new Chrome(site, resources, webSudo);
        NoticePages notices = new NoticePages(templates);
        Map<String, HttpServlet> servlets = new LinkedHashMap<>();
        servlets.put(AssetServlet.MOUNT + "/*", new AssetServlet());
        servlets.put("/download/*", resources.servlet());
        servlets.put("/s/*", resources.servlet());
        HttpServlet api = ApiPart.servlet(configuration, services, clock);
        servlets.put("/rest/api/2/*", api);
        // A-api2-09: the newest version, under the name that clients may use for it.
        servlets.put("/rest/api/latest/*", api);
        HttpServlet tokens = ApiPart.tokens(configuration.users(), clock);
        servlets.put("/rest/pat/1.0/*", tokens);
        servlets.put("/rest/pat/latest/*", tokens);
        servlets.put(CustomFieldServlet.MOUNT, new CustomFieldServlet(configuration, services.get(ValueRemoval.class)));
        servlets.put(TestBenchServlet.MOUNT, new TestBenchServlet(configuration, services));
        servlets.put(
                ConfigurationServlet.MOUNT,
                new ConfigurationServlet(configuration, services.get(WorkflowSwitch.class)));
        servlets.put("/rest/*", services.get(PluginRest.class).servlet());
        servlets.put(
                "/",
                new PageServlet(
                        new PageRoutes(site, webSudo, samples).routes(),
                        new AppActions(services.get(Actions.class), notices),
                        chrome,
                        notices));
        server = new WebServer(
                port,
                servlets,
                new AuthenticationFilter(configuration.users(), configuration.currentUser(), clock),
                new ErrorPages(chrome, notices));
    }

    /**
     * Starts to answer.
     *
     * @throws app.touchpoint.localjira.boot.StartFailure if the port is taken
     */
    public void start() {
        server.start();
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    /** The address of the first page, without a slash at its end. */
    public String url() {
        return server.url();
    }

    @Override
    public void close() {
        samples.close();
        server.close();
    }
}
