package app.touchpoint.localjira.sal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
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

    /** Whether it is running; if so, its ten minutes begin anew. */
    public boolean isConfirmed(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session == null
                || !(session.getAttribute(ATTRIBUTE) instanceof Instant last)
                || clock.instant().isAfter(last.plus(LASTS))) {
            return false;
        }
        session.setAttribute(ATTRIBUTE, clock.instant());
        return true;
    }

    /** Ends it. */
    public void drop(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
