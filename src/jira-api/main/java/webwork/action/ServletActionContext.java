package webwork.action;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/**
 * The request and response of the action under way on this thread.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server"
 */
public final class ServletActionContext {

    private static final ThreadLocal<@Nullable ServletActionContext> CURRENT = new ThreadLocal<>();

    private final HttpServletRequest request;
    private final HttpServletResponse response;

    private ServletActionContext(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /**
     * Called by Jira around an action, and by tests.
     *
     * @see "Believed: webwork 1.4's setContext; the app does not call it."
     */
    public static void setContext(HttpServletRequest request, HttpServletResponse response) {
        CURRENT.set(new ServletActionContext(request, response));
    }

    /** Called by Jira after an action. */
    public static void clear() {
        CURRENT.remove();
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server" */
    public static HttpServletRequest getRequest() {
        return current().request;
    }

    /** @see "Believed: webwork 1.4." */
    public static HttpServletResponse getResponse() {
        return current().response;
    }

    private static ServletActionContext current() {
        ServletActionContext context = CURRENT.get();
        if (context == null) {
            throw new IllegalStateException("No action is under way on this thread.");
        }
        return context;
    }
}
