package app.touchpoint.localjira.sal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The administrator's session that a password has confirmed; it lasts ten minutes after its last use (A-sal-01). */
public final class WebSudo {

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final String ATTRIBUTE = "app.touchpoint.localjira.websudo";

    private final Clock clock;

    /** Reads the time from that clock. */
    public WebSudo(Clock clock) {
        this.clock = clock;
    }

    /** Starts it, after the password was checked. */
    public void confirm(HttpServletRequest request) {
        request.getSession(true).setAttribute(ATTRIBUTE, clock.instant());
    }

    /**
     * Whether it is running; if so, its ten minutes begin anew. A request that brings its secret along in a header needs no
     * confirmation (A-sal-02).
     */
    public boolean isConfirmed(HttpServletRequest request) {
        if (request.getHeader("Authorization") != null) {
            return true;
        }
        boolean running = isRunning(request);
        if (running) {
            confirm(request);
        }
        return running;
    }

    /** Whether it is running; asking prolongs nothing. */
    public boolean isRunning(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null
                && session.getAttribute(ATTRIBUTE) instanceof Instant last
                && !clock.instant().isAfter(last.plus(LASTS));
    }

    /** The address of the page that asks for the password and leads back to what the request wanted. */
    public static String authenticationUrl(HttpServletRequest request) {
        String query = request.getQueryString();
        String wanted =
                request.getRequestURI().substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query);
        return request.getContextPath() + "/secure/admin/WebSudoAuthenticate!default.jspa?webSudoDestination="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    /** Ends it. */
    public void drop(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
