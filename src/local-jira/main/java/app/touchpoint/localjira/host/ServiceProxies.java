package app.touchpoint.localjira.host;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/**
 * Services as an app gets them: a proxy of the one interface that it asked for, as OSGi service importers make them. An object that is offered
 * under several types is several beans then, none of which stands for another.
 */
final class ServiceProxies {

    private ServiceProxies() {}

    /** The service as that interface and nothing else; a class is handed out as it is. */
    static Object of(Class<?> type, Object service) {
        if (!type.isInterface()) {
            return service;
        }
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }
}
