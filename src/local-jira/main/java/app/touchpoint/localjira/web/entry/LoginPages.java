package app.touchpoint.localjira.web.entry;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.web.http.Login;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.page.View;
import app.touchpoint.localjira.web.page.View.Decorator;
import app.touchpoint.localjira.webwork.XsrfTokens;
import java.util.Map;
import java.util.Optional;

/** The log-in form and its two outcomes, and the log-out. Parameters are named as in Jira. */
public final class LoginPages {

    private static final String HOME = "/secure/Dashboard.jspa";

    private final Site site;
    private final Users users;

    public LoginPages(Site site) {
        this.site = site;
        this.users = site.configuration().users();
    }

    /** The form; somebody who is logged in already goes on. */
    public Answer form(PageRequest request) {
        return request.user().isPresent()
                ? new Answer.Redirect(Destinations.within(request.parameter("os_destination"), HOME))
                : show(request, false);
    }

    /** Checks name and password; wrong ones are answered with the form again, status 200 as in Jira (A-web-01). */
    public Answer submit(PageRequest request) {
        String password =
                Optional.ofNullable(request.http().getParameter("os_password")).orElse("");
        Optional<LocalUser> user =
                users.byName(request.parameter("os_username")).filter(found -> users.passwordMatches(found, password));
        if (user.isEmpty()) {
            return show(request, true);
        }
        Login.begin(request.http(), user.get());
        return new Answer.Redirect(Destinations.within(request.parameter("os_destination"), HOME));
    }

    /** Logs out when the link carries the session's token, else asks first, so that no other site can log anybody out. */
    public Answer logOut(PageRequest request) {
        boolean meant = request.user().isPresent() && XsrfTokens.isValid(request.http());
        if (meant) {
            Login.end(request.http());
        }
        boolean done = meant || request.user().isEmpty();
        String title = request.texts().get(done ? "logout.done" : "logout.title");
        return Answer.show(
                site.view(request, title, "logout.vm", Map.of("done", done)).in(Decorator.NONE));
    }

    private Answer show(PageRequest request, boolean failed) {
        View view = site.view(
                request,
                request.texts().get("login.title"),
                "login.vm",
                Map.of(
                        "failed", failed,
                        "username", request.parameter("os_username"),
                        "destination", request.parameter("os_destination")));
        return Answer.show(view.in(Decorator.NONE));
    }
}
