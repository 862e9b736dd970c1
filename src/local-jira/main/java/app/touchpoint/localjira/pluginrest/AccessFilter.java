package app.touchpoint.localjira.pluginrest;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.sal.WebSudo;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.List;

/**
 * Who may call a resource (A-pluginrest-01): the method's annotation, else the class's; without any a user has to be logged in.
 */
final class AccessFilter implements ContainerRequestFilter {

    private static final List<String> OPEN = List.of("UnrestrictedAccess", "AnonymousSiteAccess");

    private final Services services;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest request;

    @SuppressWarnings("NullAway.Init") // Jersey fills the fields before the first request.
    AccessFilter(Services services) {
        this.services = services;
    }

    @Override
    public void filter(ContainerRequestContext context) {
        String access = access();
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        if (OPEN.contains(access)) {
            return;
        }
        if (user == null) {
            context.abortWith(RestErrors.of(401, "Log in first."));
        } else if (!mayCall(access, user)) {
            context.abortWith(RestErrors.of(403, "This takes an administrator."));
        } else if (needsWebSudo() && !services.get(WebSudo.class).isConfirmed(request)) {
            context.abortWith(RestErrors.of(401, "Confirm your password first (WebSudo)."));
        }
    }

    private boolean mayCall(String access, ApplicationUser user) {
        GlobalPermissionManager permissions = services.get(GlobalPermissionManager.class);
        return switch (access) {
            case "AdminOnly" -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
            case "SystemAdminOnly" -> permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
            default -> true;
        };
    }

    private boolean needsWebSudo() {
        return resource.getResourceMethod().isAnnotationPresent(WebSudoRequired.class)
                || resource.getResourceClass().isAnnotationPresent(WebSudoRequired.class);
    }

    private String access() {
        String ofMethod = access(resource.getResourceMethod());
        return ofMethod.isEmpty() ? access(resource.getResourceClass()) : ofMethod;
    }

    private static String access(AnnotatedElement element) {
        return Arrays.stream(element.getAnnotations())
                .map(annotation -> annotation.annotationType())
                .filter(type -> type.getPackageName().equals("com.atlassian.plugins.rest.api.security.annotation")
                        || type.getPackageName().equals("com.atlassian.annotations.security"))
                .map(Class::getSimpleName)
                .filter(name -> !name.equals("XsrfProtectionExcluded"))
                .findFirst()
                .orElse("");
    }
}
