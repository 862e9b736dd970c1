package app.touchpoint.localjira.webwork;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;

/** The webwork actions of the enabled apps, at {@code /secure/<alias>[!command].jspa} and {@code /secure/admin/…}. */
public interface Actions {

    /**
     * Runs the action that the request's path names, for the user of the current thread.
     *
     * @return empty when no app has such an action
     */
    Optional<Outcome> dispatch(HttpServletRequest request, HttpServletResponse response);
}
