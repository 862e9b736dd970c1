package app.touchpoint.localjira.web.http;

import app.touchpoint.localjira.webwork.XsrfTokens;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a session's XSRF token to the browser in a cookie that scripts can read, as Jira does. */
final class XsrfCookieFilter extends HttpFilter {

    /** As in Jira (A-web-05). */
    private static final String COOKIE = "atlassian.xsrf.token";

    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        if (request.getSession(false) == null) {
            return;
        }
        String token = XsrfTokens.token(request);
        if (!token.equals(sent(request))) {
            Cookie cookie = new Cookie(COOKIE, token);
            cookie.setPath(request.getContextPath());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
        }
    }

    private static @Nullable String sent(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? null
                : Stream.of(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
    }
}
