package app.touchpoint.localjira.webwork;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The token {@code atl_token} that ties a form to the session that it was rendered in (A-webwork-02). */
public final class XsrfTokens {

    /** The name of the form field. */
    public static final String PARAMETER = "atl_token";

    private static final String ATTRIBUTE = "app.touchpoint.localjira.xsrf";
    private static final SecureRandom RANDOM = new SecureRandom();

    private XsrfTokens() {}

    /** The session's token; starts a session where there is none. */
    public static String token(HttpServletRequest request) {
        HttpSession session = request.getSession(true);
        synchronized (session) {
            if (session.getAttribute(ATTRIBUTE) instanceof String token) {
                return token;
            }
            byte[] bytes = new byte[20];
            RANDOM.nextBytes(bytes);
            String token = HexFormat.of().formatHex(bytes);
            session.setAttribute(ATTRIBUTE, token);
            return token;
        }
    }

    /** Whether the request brings its session's token, or says {@code X-Atlassian-Token: no-check}, which no form can send. */
    public static boolean isValid(HttpServletRequest request) {
        if ("no-check".equals(request.getHeader("X-Atlassian-Token"))) {
            return true;
        }
        @Nullable HttpSession session = request.getSession(false);
        String sent = request.getParameter(PARAMETER);
        return session != null
                && sent != null
                && session.getAttribute(ATTRIBUTE) instanceof String token
                && MessageDigest.isEqual(token.getBytes(StandardCharsets.UTF_8), sent.getBytes(StandardCharsets.UTF_8));
    }
}
