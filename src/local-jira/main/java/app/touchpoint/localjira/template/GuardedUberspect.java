package app.touchpoint.localjira.template;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How an app's templates reach into objects: only by methods that the {@link Allowlist} has. Any other call gives nothing and is logged
 * with the words that Jira uses (A-template-02). Made by Velocity, hence the constructor without parameters.
 */
public final class GuardedUberspect extends UberspectImpl implements RuntimeServicesAware {

    static final String ALLOWLIST = "app.touchpoint.localjira.allowlist";
    private static final Logger LOG = LoggerFactory.getLogger("com.atlassian.velocity.allowlist");

    /** Set when the call under way was refused; {@link HtmlEscaping} then prints nothing instead of the reference's text. */
    static final ThreadLocal<Boolean> REFUSED = ThreadLocal.withInitial(() -> false);

    private Allowlist allowlist = new Allowlist(java.util.List.of());

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        allowlist = (Allowlist) services.getApplicationAttribute(ALLOWLIST);
    }

    @Override
    public @Nullable Iterator<?> getIterator(@Nullable Object target, Info info) throws Exception {
        return target == null ? null : super.getIterator(target, info);
    }

    @Override
    public @Nullable VelMethod getMethod(@Nullable Object target, String name, Object[] arguments, Info info) {
        if (target == null) {
            return null;
        }
        Method method = introspector.getMethod(target.getClass(), name, arguments);
        return method == null || !mayCall(target, method, info) ? null : new GuardedCall(method);
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object target, String name, Info info) {
        if (target == null) {
            return null;
        }
        if (target instanceof Map) {
            return new MapEntry(name);
        }
        Method method = getter(target, name);
        return method == null || !mayCall(target, method, info) ? null : new GuardedCall(method);
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(
            @Nullable Object target, String name, @Nullable Object value, Info info) {
        LOG.warn("{}: setting \"{}\" is not allowed in a template.", info, name);
        return null;
    }

    private @Nullable Method getter(Object target, String name) {
        String capitalised = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Method method = introspector.getMethod(target.getClass(), "get" + capitalised, new Object[0]);
        return method == null ? introspector.getMethod(target.getClass(), "is" + capitalised, new Object[0]) : method;
    }

    private boolean mayCall(Object target, Method method, Info info) {
        if (allowlist.allows(target, method)) {
            return true;
        }
        REFUSED.set(true);
        LOG.warn("{}: needs allowlisting: {}", info, Allowlist.signature(target.getClass(), method));
        return false;
    }

    /** Calls the method; marks what its author declared to be HTML. */
    private record GuardedCall(Method method) implements VelMethod, VelPropertyGet {

        @Override
        public @Nullable Object invoke(Object target, Object[] arguments) throws Exception {
            Object result = method.invoke(target, packed(arguments));
            return result != null && HtmlEscaping.isDeclaredSafe(method) ? new Html(result.toString()) : result;
        }

        /** Puts the arguments beyond the fixed ones into an array, unless they come as one. */
        private Object[] packed(Object[] arguments) {
            Class<?>[] types = method.getParameterTypes();
            int fixed = types.length - 1;
            boolean packedAlready =
                    arguments.length == types.length && fixed >= 0 && types[fixed].isInstance(arguments[fixed]);
            if (!method.isVarArgs() || packedAlready) {
                return arguments;
            }
            Object rest = Array.newInstance(types[fixed].getComponentType(), arguments.length - fixed);
            for (int i = fixed; i < arguments.length; i++) {
                Array.set(rest, i - fixed, arguments[i]);
            }
            Object[] all = Arrays.copyOf(arguments, types.length);
            all[fixed] = rest;
            return all;
        }

        @Override
        public @Nullable Object invoke(Object target) throws Exception {
            return invoke(target, new Object[0]);
        }

        @Override
        public boolean isCacheable() {
            return false; // The check is made on each object, not on each class.
        }

        @Override
        public String getMethodName() {
            return method.getName();
        }

        @Override
        public Class<?> getReturnType() {
            return method.getReturnType();
        }
    }

    private record MapEntry(String key) implements VelPropertyGet {

        @Override
        public @Nullable Object invoke(Object target) {
            return ((Map<?, ?>) target).get(key);
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return "get";
        }
    }
}
