package app.touchpoint.localjira.boot;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The services of local Jira by type: what the composition root wires, what {@code ComponentAccessor} answers and what bundles
 * import. Filled once at start by one thread, read by many afterwards.
 */
public final class Services {

    private final Map<Class<?>, Object> byType = Collections.synchronizedMap(new LinkedHashMap<>());

    /** Offers a service under one type; a type is offered once. */
    public <T> void add(Class<T> type, T service) {
        if (byType.putIfAbsent(type, service) != null) {
            throw new IllegalStateException("Local Jira offers " + type.getName() + " already.");
        }
    }

    /** The service of that type; an unsupported one throws and says where it is to be added, it is never null. */
    public <T> T get(Class<T> type) {
        Object service = byType.get(type);
        if (service == null) {
            throw new UnsupportedOperationException(
                    "Local Jira has no " + type.getName() + "; a part of it adds its services to Services at start.");
        }
        return type.cast(service);
    }

    /** All services in the order in which they were added. */
    public Map<Class<?>, Object> all() {
        synchronized (byType) {
            return Collections.unmodifiableMap(new LinkedHashMap<>(byType));
        }
    }
}
