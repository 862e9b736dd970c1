package app.touchpoint.localjira.pluginrest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.net.URI;
import java.util.Locale;
import java.util.Set;

/**
 * Refuses what a foreign page can make a browser send (A-pluginrest-02): a POST of a form-like type or of none without
 * {@code X-Atlassian-Token: no-check}, and any change with another site's {@code Origin}.
 */
final class ForgeryFilter implements ContainerRequestFilter {

    private static final Set<String> FORM_LIKE =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init") // Jersey fills the fields before the first request.
    ForgeryFilter() {}

    @Override
    public void filter(ContainerRequestContext context) {
        if (READING.contains(context.getMethod())
                || "no-check".equals(context.getHeaderString("X-Atlassian-Token"))
                || resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)) {
            return;
        }
        String type = context.getHeaderString("Content-Type");
        boolean formLike =
                type == null || FORM_LIKE.contains(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
        if ((context.getMethod().equals("POST") && formLike) || comesFromElsewhere(context)) {
            context.abortWith(RestErrors.of(403, "XSRF check failed"));
        }
    }

    private boolean comesFromElsewhere(ContainerRequestContext context) {
        String origin = context.getHeaderString("Origin");
        if (origin == null) {
            return false;
        }
        try {
            URI uri = URI.create(origin);
            return !request.getServerName().equalsIgnoreCase(uri.getHost());
        } catch (IllegalArgumentException e) {
            return true; // No address at all: not one of ours.
        }
    }
}
