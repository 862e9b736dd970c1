package app.touchpoint.localjira.web.page;

import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.sal.WebSudo;

/** Lets only those to a page that may have it. */
public final class Gate {

    private final Permissions permissions;
    private final WebSudo webSudo;

    public Gate(Permissions permissions, WebSudo webSudo) {
        this.permissions = permissions;
        this.webSudo = webSudo;
    }

    /** A page for users who are logged in; others are sent to the log-in. */
    public Page user(Page page) {
        return request -> request.user().isEmpty() ? new Answer.LogIn() : page.answer(request);
    }

    /** A page for administrators who have confirmed their password (A-web-06); other users are refused. */
    public Page administrator(Page page) {
        return user(request -> {
            if (!permissions.hasGlobal("ADMINISTER", request.userKey())) {
                return new Answer.Refuse(403);
            }
            return webSudo.isConfirmed(request.http()) ? page.answer(request) : new Answer.ConfirmPassword();
        });
    }
}
