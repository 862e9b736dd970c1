package app.touchpoint.localjira.web.http;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** The log-in that a session remembers. */
public final class Login {

    private static final String USER_KEY = "local-jira.user";

    private Login() {}

    /** The user who logged in with this session and is still active. */
    public static Optional<LocalUser> user(HttpServletRequest request, Users users) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(USER_KEY) instanceof String key)) {
            return Optional.empty();
        }
        return users.byKey(key).filter(LocalUser::active);
    }

    /** Starts a session for a user; an older one of the browser ends, and with it its identifier and its tokens. */
    public static void begin(HttpServletRequest request, LocalUser user) {
        end(request);
        request.getSession(true).setAttribute(USER_KEY, user.key());
    }

    /** Ends the session, if there is one. */
    public static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
