package app.touchpoint.localjira.web.http;

import app.touchpoint.localjira.directory.CurrentUser;
import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Preferences;
import app.touchpoint.localjira.directory.Preferences.ColourMode;
import app.touchpoint.localjira.directory.Users;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who asks: by personal access token, by name and password where that is switched on (A-web-02), else by session. The user
 * is the thread's until the request ends. A wrong token or password is answered 401 (A-web-03), not treated as anonymous.
 */
public final class AuthenticationFilter extends HttpFilter {

    private static final long serialVersionUID = 1;

    private final transient Users users;
    private final transient CurrentUser currentUser;
    private final transient Credentials credentials;

    /**
     * @param clock by which tokens expire
     */
    public AuthenticationFilter(Users users, CurrentUser currentUser, Clock clock) {
        this.users = users;
        this.currentUser = currentUser;
        this.credentials = new Credentials(users, clock);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Credentials.Finding finding = credentials.find(request);
        LocalUser user = finding.user();
        Visitor visitor = visitor(request, user);
        visitor.attachTo(request);
        if (finding.refusal() != 0) {
            response.setHeader("X-Seraph-LoginReason", "AUTHENTICATED_FAILED");
            response.sendError(finding.refusal());
            return;
        }
        currentUser.set(user);
        if (user == null) {
            currentUser.speak(visitor.locale());
        }
        if (user != null) {
            response.setHeader("X-AUSERNAME", user.username());
        }
        try {
            chain.doFilter(request, response);
        } finally {
            currentUser.clear();
        }
    }

    private Visitor visitor(HttpServletRequest request, @Nullable LocalUser user) {
        if (user == null) {
            return new Visitor(null, preferred(request), ColourMode.AUTO);
        }
        Preferences preferences = users.preferences(user.key());
        return new Visitor(user, preferences.locale(), preferences.colourMode());
    }

    /** The browser's language for somebody who is not logged in (A-web-04). */
    private static Locale preferred(HttpServletRequest request) {
        Optional<Locale> first =
                Optional.ofNullable(request.getHeader("Accept-Language")).map(header -> request.getLocale());
        return first.filter(locale -> "de".equals(locale.getLanguage()))
                .map(locale -> Locale.GERMANY)
                .orElse(Locale.US);
    }
}
