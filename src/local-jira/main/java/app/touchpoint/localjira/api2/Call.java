package app.touchpoint.localjira.api2;

import app.touchpoint.localjira.web.http.Visitor;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A call of the API by a user who is logged in.
 *
 * @param base the address of local Jira as the client knows it, without a slash at its end
 */
record Call(String userKey, Visitor visitor, String base) {

    /** Reads who calls; nobody may not (A-api2-01). */
    static Call of(HttpServletRequest request) {
        Visitor visitor = Visitor.of(request);
        String key = visitor.userKey();
        if (key == null) {
            throw ApiFailure.notLoggedIn();
        }
        return new Call(key, visitor, baseOf(request));
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
