package app.touchpoint.localjira.template;

import com.atlassian.jira.web.action.JiraWebActionSupport;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which methods an app's template may call (A-template-02): the host's list, which is values and collections of the JDK and the
 * helpers that local Jira puts into a context, and what the app lists for its own classes.
 */
final class Allowlist {

    /** Classes whose public methods are harmless; methods of {@link Object} that lead out of them are refused below. */
    private static final Set<Class<?>> VALUES = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Byte.class,
            Short.class,
            Integer.class,
            Long.class,
            Float.class,
            Double.class,
            Number.class,
            CharSequence.class,
            Comparable.class,
            java.math.BigDecimal.class,
            java.math.BigInteger.class,
            JiraWebActionSupport
                    .class); // Jira's own getters of an action, e.g. its errors; not those of the app's class.

    private static final Set<String> NEVER = Set.of("getClass", "wait", "notify", "notifyAll");

    /** What may be asked of collections, maps, entries, iterators and optionals of {@code java.util}. */
    private static final Set<String> COLLECTIONS = Set.of(
            "get",
            "size",
            "isEmpty",
            "contains",
            "containsKey",
            "containsValue",
            "keySet",
            "values",
            "entrySet",
            "getKey",
            "getValue",
            "getOrDefault",
            "indexOf",
            "iterator",
            "hasNext",
            "next",
            "isPresent",
            "toString",
            "add",
            "put",
            "equals",
            "hashCode",
            "subList");

    private final Set<String> ofApp;

    Allowlist(Collection<String> ofApp) {
        this.ofApp = new HashSet<>(ofApp);
    }

    /** Whether a template may call the method on that object. */
    boolean allows(Object target, Method method) {
        if (NEVER.contains(method.getName())) {
            return false;
        }
        Class<?> declaring = method.getDeclaringClass();
        return VALUES.contains(declaring)
                || declaring.isAnnotationPresent(TemplateHelper.class)
                || (declaring.getPackageName().equals("java.util") && COLLECTIONS.contains(method.getName()))
                || (declaring == Object.class && isPlain(target))
                || ofApp.contains(signature(target.getClass(), method))
                || ofApp.contains(signature(declaring, method));
    }

    private static boolean isPlain(Object target) {
        return target instanceof CharSequence
                || target instanceof Number
                || target instanceof Boolean
                || target instanceof Collection
                || target instanceof java.util.Map;
    }

    /** As it has to stand in the descriptor. */
    static String signature(Class<?> type, Method method) {
        return type.getName() + "#" + method.getName() + "("
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getTypeName)
                        .collect(Collectors.joining(" "))
                + ")";
    }
}
