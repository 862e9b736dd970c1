package app.touchpoint.localjira.webwork;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/** The response that an action sees: a redirect or an error is noted, writing is not supported. */
final class RedirectCatcher extends HttpServletResponseWrapper {

    private @Nullable Outcome outcome;

    RedirectCatcher(HttpServletResponse response) {
        super(response);
    }

    /** What the action sent; null if it sent nothing. */
    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Override
    public void sendRedirect(String location) {
        outcome = new Outcome.Redirect(location);
    }

    @Override
    public void sendError(int status) {
        outcome = new Outcome.Failure(status, "");
    }

    @Override
    public void sendError(int status, String message) {
        outcome = new Outcome.Failure(status, message);
    }

    @Override
    public PrintWriter getWriter() {
        throw new UnsupportedOperationException(
                "Local Jira does not support an action that writes its response itself.");
    }

    @Override
    public ServletOutputStream getOutputStream() {
        throw new UnsupportedOperationException(
                "Local Jira does not support an action that writes its response itself.");
    }
}
