package app.touchpoint.localjira.web.page;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.web.http.Visitor;
import app.touchpoint.localjira.webwork.XsrfTokens;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A request for a page.
 *
 * @param path what the address pattern's variables stand for
 */
public record PageRequest(HttpServletRequest http, Visitor visitor, Map<String, String> path) {

    /** The user who asks; empty for the anonymous visitor. */
    public Optional<LocalUser> user() {
        return Optional.ofNullable(visitor.user());
    }

    /** The key of the user who asks, null for the anonymous visitor. */
    public @Nullable String userKey() {
        return visitor.userKey();
    }

    /** Texts in the visitor's language. */
    public Texts texts() {
        return Texts.in(visitor.locale());
    }

    /** The token that a form of this visitor carries; empty for somebody without a session, who is offered no form that needs it. */
    public String token() {
        return http.getSession(false) == null ? "" : XsrfTokens.token(http);
    }

    /** A variable of the address pattern; the pattern guarantees that it is there. */
    public String variable(String name) {
        String value = path.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The address pattern has no variable " + name + ".");
        }
        return value;
    }

    /** A parameter's first value without blanks around it, empty when it is missing. */
    public String parameter(String name) {
        String value = http.getParameter(name);
        return value == null ? "" : value.strip();
    }

    /** A parameter as a whole number; empty when it is missing or is none. */
    public Optional<Long> number(String name) {
        try {
            return Optional.of(Long.valueOf(parameter(name)));
        } catch (NumberFormatException e) {
            return Optional.empty(); // A mistyped address is answered like a missing parameter.
        }
    }

    /** Whether the request may change something. */
    public boolean isPost() {
        return "POST".equals(http.getMethod());
    }
}
