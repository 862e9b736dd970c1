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

    /**
     * A page for whoever may browse something. Who is not logged in is sent to the log-in where no project is open to anyone, and where
     * there is nothing for them at this address (A-web-22).
     */
    public Page anyone(Page page) {
        return request -> {
            if (request.user().isPresent()) {
                return page.answer(request);
            }
            if (permissions.projects("BROWSE_PROJECTS", null).isEmpty()) {
                return new Answer.LogIn();
            }
            Answer answer = page.answer(request);
            return answer.equals(Answer.notFound()) ? new Answer.LogIn() : answer;
        };
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
