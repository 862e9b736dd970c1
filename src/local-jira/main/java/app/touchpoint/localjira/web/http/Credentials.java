package app.touchpoint.localjira.web.http;

import app.touchpoint.localjira.directory.LocalUser;
import app.touchpoint.localjira.directory.Users;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the proofs of identity that a request carries. */
final class Credentials {

    /** Set to {@code false} it lifts Jira 11's block of basic authentication. Seen: Jira 11.0, slack integration server, root pom. */
    private static final String BLOCK_BASIC = "com.atlassian.plugins.authentication.basicauth.block.requests";

    private final Users users;
    private final Clock clock;

    Credentials(Users users, Clock clock) {
        this.users = users;
        this.clock = clock;
    }

    /**
     * Who it is, or why nobody.
     *
     * @param refusal the status that the request ends with, 0 to let it pass
     */
    record Finding(@Nullable LocalUser user, int refusal) {}

    Finding find(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null) {
            return new Finding(Login.user(request, users).orElse(null), 0);
        }
        int blank = header.indexOf(' ');
        String scheme = (blank < 0 ? header : header.substring(0, blank)).toLowerCase(Locale.ROOT);
        String value = blank < 0 ? "" : header.substring(blank + 1).strip();
        return switch (scheme) {
            case "bearer" -> known(users.byToken(value, clock.instant()));
            case "basic" -> basic(value);
            default -> new Finding(null, HttpServletResponse.SC_UNAUTHORIZED);
        };
    }

    private Finding basic(String value) {
        if (Boolean.parseBoolean(System.getProperty(BLOCK_BASIC, "true"))) {
            return new Finding(null, HttpServletResponse.SC_FORBIDDEN);
        }
        return known(decode(value).flatMap(this::byPassword));
    }

    private static Optional<String> decode(String value) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(value), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // Not base64: as wrong as a wrong password.
        }
    }

    private Optional<LocalUser> byPassword(String nameAndPassword) {
        int colon = nameAndPassword.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        return users.byName(nameAndPassword.substring(0, colon))
                .filter(user -> users.passwordMatches(user, nameAndPassword.substring(colon + 1)));
    }

    private static Finding known(Optional<LocalUser> user) {
        return new Finding(user.orElse(null), user.isPresent() ? 0 : HttpServletResponse.SC_UNAUTHORIZED);
    }
}
