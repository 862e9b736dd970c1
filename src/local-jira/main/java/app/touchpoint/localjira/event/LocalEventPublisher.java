package app.touchpoint.localjira.event;

import app.touchpoint.localjira.boot.Hostility;
import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls listeners on the publisher's thread, in the order in which they registered (A-event-01). What a listener throws is logged and
 * reaches nobody (A-event-02). In hostile mode about one in twenty of Jira's own events is lost (A-event-03).
 */
public final class LocalEventPublisher implements EventPublisher, LosableEvents {

    private static final Logger LOG = LoggerFactory.getLogger(LocalEventPublisher.class);
    private static final int LOST_ONE_IN = 20;

    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final Hostility hostility;
    private final Random chance;
    private final Map<String, Integer> toLose = new HashMap<>();

    private record Subscription(Object listener, Method method) {}

    /** With or without losses. */
    public LocalEventPublisher(Hostility hostility) {
        this.hostility = hostility;
        this.chance = new Random(hostility.seed());
    }

    @Override
    public void publish(Object event) {
        if (isLost(event)) {
            LOG.info("Hostile mode loses {}.", event.getClass().getSimpleName());
            return;
        }
        for (Subscription subscription : subscriptions) {
            if (subscription.method().getParameterTypes()[0].isInstance(event)) {
                call(subscription, event);
            }
        }
    }

    @Override
    public void loseNext(String simpleName, int times) {
        synchronized (toLose) {
            toLose.merge(simpleName, times, Integer::sum);
        }
    }

    private boolean isToBeLost(Object event) {
        String name = event.getClass().getSimpleName();
        synchronized (toLose) {
            int left = toLose.getOrDefault(name, 0);
            toLose.put(name, Math.max(0, left - 1));
            return left > 0;
        }
    }

    private boolean isLost(Object event) {
        if (isToBeLost(event)) {
            return true;
        }
        if (!hostility.on() || !event.getClass().getName().startsWith("com.atlassian.jira.event.")) {
            return false;
        }
        synchronized (chance) {
            return chance.nextInt(LOST_ONE_IN) == 0;
        }
    }

    private static void call(Subscription subscription, Object event) {
        try {
            subscription.method().invoke(subscription.listener(), event);
        } catch (InvocationTargetException e) {
            LOG.error("The listener {} failed on {}.", subscription.method(), event.getClass(), e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("The listener {} cannot be called; it has to be public.", subscription.method(), e);
        }
    }

    @Override
    public void register(Object listener) {
        unregister(listener);
        Arrays.stream(listener.getClass().getMethods())
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .forEach(method -> {
                    if (method.getParameterCount() != 1) {
                        throw new IllegalArgumentException(method + " is an event listener and takes no single event.");
                    }
                    subscriptions.add(new Subscription(listener, method));
                });
    }

    @Override
    public void unregister(Object listener) {
        subscriptions.removeIf(subscription -> subscription.listener() == listener);
    }
}
