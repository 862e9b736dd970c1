package app.touchpoint.localjira.webwork;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.fragment.TemplateContext;
import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.Modules;
import app.touchpoint.localjira.host.PluginModule;
import app.touchpoint.localjira.sal.Texts;
import app.touchpoint.localjira.sal.WebSudo;
import app.touchpoint.localjira.template.AppTemplatesPart;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import webwork.action.ServletActionContext;

/** Runs the actions of enabled apps. The checks come in this order: rights, request method, confirmed session, token. */
public final class LocalActions implements Actions {

    /** By name, of each class of actions: a view asks for the same few thousands of times. */
    private static final ClassValue<Map<String, Optional<Method>>> GETTERS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> action) {
            return new ConcurrentHashMap<>();
        }
    };

    private static final Logger LOG = LoggerFactory.getLogger(LocalActions.class);
    private static final Pattern ADDRESS =
            Pattern.compile("/secure/(?:[\\w-]+/)*(?<alias>\\w+)(?:!(?<command>\\w+))?\\.jspa");

    private final Modules modules;
    private final AppTemplatesPart templates;
    private final Texts texts;
    private final Services services;

    /** Reads modules at each request; users and rights are asked of the services at that time. */
    public LocalActions(Modules modules, AppTemplatesPart templates, Texts texts, Services services) {
        this.modules = modules;
        this.templates = templates;
        this.texts = texts;
        this.services = services;
    }

    /** Reads {@code <webwork1>}. */
    public List<? extends PluginModule> read(ModuleElement element, App app) {
        return ActionModule.read(element, app);
    }

    @Override
    public Optional<Outcome> dispatch(HttpServletRequest request, HttpServletResponse response) {
        Matcher address = ADDRESS.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!address.matches()) {
            return Optional.empty();
        }
        return modules.enabled(ActionModule.class).stream()
                .filter(module -> module.alias().equals(address.group("alias")))
                .findFirst()
                .map(module -> {
                    String command = address.group("command");
                    return run(module, command == null ? module.command() : command, request, response);
                });
    }

    private Outcome run(ActionModule module, String command, HttpServletRequest request, HttpServletResponse response) {
        Optional<CommandMethod> method =
                CommandMethod.find(module.app().container().load(module.className()), command);
        Optional<Outcome> refused = refusal(module.roles())
                .or(() -> method.isEmpty()
                        ? Optional.of(new Outcome.Failure(404, "There is no such page."))
                        : refusal(method.get(), request));
        return refused.orElseGet(() -> act(module, method.orElseThrow(), request, response));
    }

    private Optional<Outcome> refusal(java.util.Set<String> roles) {
        if (roles.isEmpty()) {
            return Optional.empty();
        }
        ApplicationUser user = services.get(JiraAuthenticationContext.class).getLoggedInUser();
        if (user == null) {
            return Optional.of(new Outcome.LoginNeeded());
        }
        GlobalPermissionManager permissions = services.get(GlobalPermissionManager.class);
        boolean may = roles.contains("use")
                || (roles.contains("admin") && permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user))
                || (roles.contains("sysadmin") && permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user));
        return may ? Optional.empty() : Optional.of(new Outcome.Failure(403, "You have no permission for this page."));
    }

    private Optional<Outcome> refusal(CommandMethod method, HttpServletRequest request) {
        if (!method.supports(request.getMethod())) {
            LOG.warn("{} does not support {}; see @SupportedMethods.", method.annotated(), request.getMethod());
            return Optional.of(new Outcome.Failure(405, "This page does not support " + request.getMethod() + "."));
        }
        if (method.needsWebSudo() && !services.get(WebSudo.class).isConfirmed(request)) {
            return Optional.of(new Outcome.WebSudoNeeded());
        }
        if (method.needsToken() && !XsrfTokens.isValid(request)) {
            return Optional.of(new Outcome.TokenMissing());
        }
        return Optional.empty();
    }

    private Outcome act(
            ActionModule module, CommandMethod method, HttpServletRequest request, HttpServletResponse response) {
        RedirectCatcher caught = new RedirectCatcher(response);
        ServletActionContext.setContext(request, caught);
        try {
            JiraWebActionSupport action =
                    module.app().container().create(module.className(), JiraWebActionSupport.class);
            ParameterBinder.bind(action, request);
            String result = method.run(action);
            Outcome sent = caught.outcome();
            return sent != null ? sent : view(module, result, action, request);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            LOG.error(
                    "The action {} failed.",
                    module.alias(),
                    e instanceof InvocationTargetException thrown ? thrown.getCause() : e);
            return new Outcome.Failure(500, "The page failed; the log says why.");
        } finally {
            ServletActionContext.clear();
        }
    }

    private Outcome view(ActionModule module, String result, JiraWebActionSupport action, HttpServletRequest request) {
        String template = module.views().get(result);
        if (template == null) {
            throw new IllegalStateException(
                    "The action " + module.alias() + " answers \"" + result + "\" and has no view of that name.");
        }
        Locale locale = services.get(JiraAuthenticationContext.class).getLocale();
        Map<String, Object> context = new LinkedHashMap<>(TemplateContext.of(request, texts, locale));
        context.put("action", action);
        return ViewParser.parse(templates.of(module.app()).render(template, context, name -> property(action, name)));
    }

    /** A view sees the action's properties under their names, without the allowlist (A-webwork-05). */
    private static @Nullable Object property(JiraWebActionSupport action, String name) {
        Optional<Method> getter =
                GETTERS.get(action.getClass()).computeIfAbsent(name, wanted -> getter(action.getClass(), wanted));
        if (getter.isEmpty()) {
            return null;
        }
        try {
            return getter.get().invoke(action);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The getter " + getter.get().getName() + " cannot be called.", e);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The getter " + getter.get().getName() + " failed.", e.getCause());
        }
    }

    private static Optional<Method> getter(Class<?> action, String name) {
        String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Stream.of("get" + capitalised, "is" + capitalised)
                .flatMap(getter -> Arrays.stream(action.getMethods())
                        .filter(method -> method.getName().equals(getter) && method.getParameterCount() == 0))
                .findFirst();
    }
}
