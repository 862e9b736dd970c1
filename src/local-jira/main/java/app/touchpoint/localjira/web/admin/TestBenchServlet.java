package app.touchpoint.localjira.web.admin;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.configuration.ConfigurationPart;
import app.touchpoint.localjira.db.StoredRows;
import app.touchpoint.localjira.directory.Holder;
import app.touchpoint.localjira.directory.PermissionSchemes;
import app.touchpoint.localjira.event.LosableEvents;
import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.host.Apps;
import app.touchpoint.localjira.issue.IssueMails;
import app.touchpoint.localjira.issue.ManyCopies;
import app.touchpoint.localjira.mail.SentMails;
import app.touchpoint.localjira.schedule.RepeatedJobs;
import app.touchpoint.localjira.web.http.Visitor;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * What tests and measurements need of local Jira and no Jira offers, for administrators and but for what they read without a word in the answer:
 *
 * <pre>
 * POST /rest/local/1.0/bench/lost-events?name=IssueLinkDeletedEvent&times=1   loses the next events of that class
 * POST /rest/local/1.0/bench/copies?issue=10000&count=1000                     copies an issue; the index does not know
 * POST /rest/local/1.0/bench/searcher?field=customfield_1&searcher=KEY         gives a field a searcher, or none without a key
 * POST /rest/local/1.0/bench/jobs                                              lets repeated jobs run now, and waits
 * POST /rest/local/1.0/bench/open?project=KEY                                 lets anyone browse, and {@code close} nobody who is not named
 * POST /rest/local/1.0/bench/disable?app=KEY                                  disables an app, and {@code enable} enables it
 * POST /rest/local/1.0/bench/rows?sql=UPDATE...                                changes stored rows, so that what was done today was done earlier
 * GET  /rest/local/1.0/bench/mails?to=ADDRESS                                 the mails to an address, the earliest first, as JSON
 * GET  /rest/local/1.0/bench/issue-mails?issue=10000                           how many changes of an issue asked for mail, a JSON number
 * </pre>
 */
public final class TestBenchServlet extends HttpServlet {

    /** What it is mounted on. */
    public static final String MOUNT = "/rest/local/1.0/bench/*";

    private static final String BROWSE = "BROWSE_PROJECTS";

    private static final long serialVersionUID = 1L;

    private final transient ConfigurationPart configuration;
    private final transient Services services;

    public TestBenchServlet(ConfigurationPart configuration, Services services) {
        this.configuration = configuration;
        this.services = services;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isRefused(request, response)) {
            return;
        }
        Object read;
        switch (Objects.toString(request.getPathInfo(), "")) {
            case "/mails" -> read = services.get(SentMails.class).to(Objects.toString(request.getParameter("to"), ""));
            case "/issue-mails" -> read = services.get(IssueMails.class).about(number(request, "issue"));
            default -> {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
        }
        response.setContentType("application/json;charset=UTF-8");
        new ObjectMapper().writeValue(response.getOutputStream(), read);
    }

    private boolean isRefused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String userKey = Visitor.of(request).userKey();
        if (userKey == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!configuration.permissions().hasGlobal("ADMINISTER", userKey)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            return false;
        }
        return true;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isRefused(request, response)) {
            return;
        }
        if (!isDone(request)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    private boolean isDone(HttpServletRequest request) {
        switch (Objects.toString(request.getPathInfo(), "")) {
            case "/lost-events" ->
                services.get(LosableEvents.class).loseNext(request.getParameter("name"), number(request, "times"));
            case "/copies" -> services.get(ManyCopies.class).make(number(request, "issue"), number(request, "count"));
            case "/searcher" -> {
                CustomFields fields = configuration.customFields();
                fields.setSearcher(
                        fields.byId(request.getParameter("field")).orElseThrow(), request.getParameter("searcher"));
            }
            case "/rows" -> services.get(StoredRows.class).change(request.getParameter("sql"));
            case "/jobs" -> services.get(RepeatedJobs.class).runNow();
            case "/open" -> schemes().grant(schemeOf(request), BROWSE, Holder.anyone());
            case "/close" -> schemes().revoke(schemeOf(request), BROWSE, Holder.anyone());
            case "/disable" -> services.get(Apps.class).disable(request.getParameter("app"));
            case "/enable" -> services.get(Apps.class).enable(request.getParameter("app"));
            default -> {
                return false;
            }
        }
        return true;
    }

    private PermissionSchemes schemes() {
        return configuration.permissions().schemes();
    }

    /** The permission scheme of the project; others that share it are opened with it, as in Jira. */
    private long schemeOf(HttpServletRequest request) {
        String key = request.getParameter("project");
        return schemes()
                .ofProject(configuration.projects().byKey(key).orElseThrow().id())
                .id();
    }

    private static int number(HttpServletRequest request, String name) {
        return Integer.parseInt(request.getParameter(name));
    }
}
