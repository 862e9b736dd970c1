package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.web.http.Visitor;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * A call of the API.
 *
 * @param userKey null for who is not logged in, where that is let in
 * @param base the address of local Jira as the client knows it, without a slash at its end
 */
record Call(@Nullable String userKey, Visitor visitor, String base) {

    /** Reads who calls; nobody may not (A-api2-01). */
    static Call of(HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        String key = visitor.userKey();
        if (key == null) {
            throw ApiFailure.notLoggedIn();
        }
        return new Call(key, visitor, baseOf(request));
    }

    /** Reads who calls to look only; who is not logged in may do so as soon as a project is open to anyone (A-api2-01). */
    static Call toLook(HttpServletRequest request, Permissions permissions) {
        Visitor visitor = Visitor.of(request);
        if (visitor.userKey() == null
                && permissions.projects("BROWSE_PROJECTS", null).isEmpty()) {
            throw ApiFailure.notLoggedIn();
        }
        return new Call(visitor.userKey(), visitor, baseOf(request));
    }

    /** Who calls; only somebody who is logged in. */
    String user() {
        if (userKey == null) {
            throw ApiFailure.notLoggedIn();
        }
        return userKey;
    }

    /** The address by which the client reached us. */
    static String baseOf(HttpServletRequest request) {
        String url = request.getRequestURL().toString();
        return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
    }

    /** The address of a resource, for {@code self}. */
    String self(String path) {
        return base + "/rest/api/2/" + path;
    }
}
