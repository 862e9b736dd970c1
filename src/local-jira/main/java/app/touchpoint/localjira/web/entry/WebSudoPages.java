package app.touchpoint.localjira.web.entry;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.sal.WebSudo;
import app.touchpoint.localjira.web.page.Answer;
import app.touchpoint.localjira.web.page.PageRequest;
import app.touchpoint.localjira.web.page.Site;
import app.touchpoint.localjira.web.page.View.Decorator;
import java.util.Map;
import java.util.Optional;

/** Asks an administrator for the password again, and lets them give the access back. */
public final class WebSudoPages {

    private static final String HOME = "/secure/admin/AdminSummary.jspa";

    private final Site site;
    private final Users users;
    private final WebSudo webSudo;

    public WebSudoPages(Site site, WebSudo webSudo) {
        this.site = site;
        this.users = site.configuration().users();
        this.webSudo = webSudo;
    }

    /** The form. */
    public Answer form(PageRequest request) {
        return show(request, false);
    }

    /** Checks the password of the user who is logged in. */
    public Answer submit(PageRequest request) {
        String password = Optional.ofNullable(request.http().getParameter("webSudoPassword"))
                .orElse("");
        boolean right = request.user()
                .filter(user -> users.passwordMatches(user, password))
                .isPresent();
        if (!right) {
            return show(request, true);
        }
        webSudo.confirm(request.http());
        return new Answer.Redirect(Destinations.within(request.parameter("webSudoDestination"), HOME));
    }

    /** Ends the access. */
    public Answer drop(PageRequest request) {
        webSudo.drop(request.http());
        return new Answer.Redirect("/secure/Dashboard.jspa");
    }

    private Answer show(PageRequest request, boolean failed) {
        String username = request.user().map(LocalUser::username).orElse("");
        return Answer.show(site.view(
                        request,
                        request.texts().get("websudo.title"),
                        "websudo.vm",
                        Map.of(
                                "failed",
                                failed,
                                "username",
                                username,
                                "destination",
                                request.parameter("webSudoDestination")))
                .in(Decorator.GENERAL));
    }
}
