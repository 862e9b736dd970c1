package app.touchpoint.localjira.web.http;

import app.touchpoint.localjira.directory.Permissions;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Addresses that Jira does not have, for administrators of local Jira only: 401 and 403 for all others. */
public abstract class AdminServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Permissions permissions;

    protected AdminServlet(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String userKey = Visitor.of(request).userKey();
        if (userKey == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (!permissions.hasGlobal("ADMINISTER", userKey)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            answer(userKey, request, response);
        }
    }

    /** Answers an administrator. */
    protected abstract void answer(String userKey, HttpServletRequest request, HttpServletResponse response)
            throws IOException;
}
