package app.touchpoint.localjira.webwork;

import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The method behind a command, and what its annotations ask for.
 *
 * @param called the method that runs: {@code execute} or {@code doFoo}
 * @param annotated the method whose annotations count: {@code doExecute} for {@code execute}
 */
record CommandMethod(Method called, Method annotated) {

    /** Empty when the action has no such command. */
    static Optional<CommandMethod> find(Class<?> action, String command) {
        if (command.isEmpty()) {
            return method(action, "doExecute")
                    .flatMap(
                            annotated -> method(action, "execute").map(called -> new CommandMethod(called, annotated)));
        }
        String name = "do" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
        return method(action, name)
                .filter(method -> method.getReturnType() == String.class)
                .map(method -> new CommandMethod(method, method));
    }

    private static Optional<Method> method(Class<?> action, String name) {
        for (Class<?> type = action; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0 && !method.isBridge()) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether the request method is among {@code @SupportedMethods}; without that annotation none is (A-webwork-01). */
    boolean supports(String requestMethod) {
        return annotation(SupportedMethods.class)
                .map(supported -> Arrays.stream(supported.value())
                        .map(RequestMethod::name)
                        .anyMatch(requestMethod::equals))
                .orElse(false);
    }

    boolean needsToken() {
        return annotated.isAnnotationPresent(RequiresXsrfCheck.class);
    }

    boolean needsWebSudo() {
        return annotation(WebSudoRequired.class).isPresent();
    }

    private <A extends Annotation> Optional<A> annotation(Class<A> type) {
        return Optional.ofNullable(annotated.getAnnotation(type))
                .or(() -> Optional.ofNullable(annotated.getDeclaringClass().getAnnotation(type)));
    }

    String run(JiraWebActionSupport action) throws ReflectiveOperationException {
        called.setAccessible(true);
        return (String) called.invoke(action);
    }
}
