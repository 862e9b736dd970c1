package app.touchpoint.localjira.webwork;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Hands request parameters to the action's setters (A-webwork-03): texts, arrays of texts, whole numbers and booleans. A parameter
 * without a setter is passed over, as in Jira; a value that does not fit the setter's type becomes an error of that field.
 */
final class ParameterBinder {

    private ParameterBinder() {}

    static void bind(JiraWebActionSupport action, HttpServletRequest request) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            setter(action.getClass(), parameter.getKey())
                    .ifPresent(setter -> set(action, setter, parameter.getKey(), parameter.getValue()));
        }
    }

    private static Optional<Method> setter(Class<?> type, String name) {
        if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
            return Optional.empty();
        }
        String setter = "set" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals(setter) && method.getParameterCount() == 1)
                .findFirst();
    }

    private static void set(JiraWebActionSupport action, Method setter, String name, String[] values) {
        try {
            setter.invoke(action, converted(setter.getParameterTypes()[0], values));
        } catch (NumberFormatException e) {
            action.addError(name, "\"" + values[0] + "\" is not a whole number.");
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("The setter " + setter + " failed.", e.getCause());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("The setter " + setter + " cannot be called.", e);
        }
    }

    private static Object converted(Class<?> type, String[] values) {
        if (type == String[].class) {
            return values;
        }
        if (type == String.class) {
            return values[0];
        }
        if (type == long.class || type == Long.class) {
            return Long.valueOf(values[0].strip());
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(values[0].strip());
        }
        if (type == boolean.class || type == Boolean.class) {
            return Boolean.valueOf(values[0]);
        }
        throw new UnsupportedOperationException(
                "Local Jira binds no parameter to a setter of type " + type.getName() + ".");
    }
}
