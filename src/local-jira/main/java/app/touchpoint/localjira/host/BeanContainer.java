package app.touchpoint.localjira.host;

import com.atlassian.plugin.spring.scanner.annotation.export.ExportAsService;
import java.beans.Introspector;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.util.ClassUtils;

/**
 * The Spring context of one app: its indexed components, wired by constructor, and what it imports from local Jira. Classes that the
 * descriptor names are made here too, so that they get the same beans.
 */
public final class BeanContainer implements AutoCloseable {

    private final GenericApplicationContext context = new GenericApplicationContext();
    private final ClassLoader loader;
    private final List<Object> exportedBeans = new ArrayList<>();

    private BeanContainer(ClassLoader loader) {
        this.loader = loader;
        context.setClassLoader(loader);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
    }

    /**
     * Makes and starts the context.
     *
     * @throws IllegalStateException if a class cannot be loaded or an imported service is not there; the message names it
     */
    static BeanContainer start(ClassLoader loader, BeanIndex index, Function<Class<?>, Object> services) {
        BeanContainer container = new BeanContainer(loader);
        index.imports().forEach(entry -> container.importService(entry, services));
        index.components().forEach(container::addComponent);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(loader);
        try {
            container.context.refresh();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        container.collectExports(index);
        return container;
    }

    private void importService(BeanIndex.Entry entry, Function<Class<?>, Object> services) {
        Class<?> type = load(entry.type());
        String name = entry.detail() == null ? beanName(type) : entry.detail();
        context.getBeanFactory().registerSingleton(name, ServiceProxies.of(type, services.apply(type)));
    }

    private void addComponent(BeanIndex.Entry entry) {
        Class<?> type = load(entry.type());
        RootBeanDefinition bean = new RootBeanDefinition(type, AbstractBeanDefinition.AUTOWIRE_CONSTRUCTOR, false);
        context.registerBeanDefinition(entry.detail() == null ? beanName(type) : entry.detail(), bean);
    }

    private void collectExports(BeanIndex index) {
        Stream.concat(
                        index.exports().stream().map(BeanIndex.Entry::type),
                        Arrays.stream(context.getBeanDefinitionNames())
                                .map(context::getType)
                                .filter(type -> type != null && type.isAnnotationPresent(ExportAsService.class))
                                .map(Class::getName))
                .distinct()
                .map(this::load)
                .forEach(type -> exportedBeans.add(context.getBean(type)));
    }

    private static String beanName(Class<?> type) {
        return Introspector.decapitalize(ClassUtils.getShortName(type));
    }

    /**
     * A class of the app.
     *
     * @throws IllegalStateException if the bundle neither has nor imports it
     */
    public Class<?> load(String className) {
        try {
            return loader.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException("The app's bundle cannot load " + className + ": " + e, e);
        }
    }

    /** A new object of a class that the descriptor names; its constructor gets the app's beans (A-host-07). */
    public <T> T create(String className, Class<T> type) {
        Class<?> loaded = load(className);
        if (!type.isAssignableFrom(loaded)) {
            throw new IllegalStateException(className + " is no " + type.getName() + ".");
        }
        return type.cast(create(loaded));
    }

    /** A new object of a class of the app; its constructor gets the app's beans. */
    public Object create(Class<?> type) {
        return context.getAutowireCapableBeanFactory()
                .autowire(type, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false);
    }

    /** The beans offered as services, as far as they are of that type. */
    public <T> List<T> exported(Class<T> type) {
        return exportedBeans.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The app's class space. */
    public ClassLoader loader() {
        return loader;
    }

    /** A resource of the app's jar; null if it has none of that name. */
    public java.io.@Nullable InputStream resource(String name) {
        return loader.getResourceAsStream(name.startsWith("/") ? name.substring(1) : name);
    }

    @Override
    public void close() {
        context.close();
    }
}
