package app.touchpoint.localjira.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.touchpoint.localjira.boot.Hostility;
import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.ProjectDeletedEvent;
import com.atlassian.jira.project.Project;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalEventPublisherTest {

    /** Nothing of it is called. */
    private static final Project PROJECT = (Project) Proxy.newProxyInstance(
            LocalEventPublisherTest.class.getClassLoader(),
            new Class<?>[] {Project.class},
            (proxy, method, arguments) -> null);

    /** Notes what it hears. */
    public static class Listening {
        final List<Object> heard = new ArrayList<>();

        /** Texts. */
        @EventListener
        public void text(CharSequence text) {
            heard.add(text);
        }

        /** Deleted projects. */
        @EventListener
        public void deleted(ProjectDeletedEvent event) {
            heard.add("deleted");
        }

        /** Not a listener. */
        public void other(CharSequence text) {
            heard.add("wrong");
        }
    }

    /** Fails on all. */
    public static class Failing {
        /** Fails. */
        @EventListener
        public void any(Object event) {
            throw new IllegalStateException("The listener fails.");
        }
    }

    /** Takes no event. */
    public static class Wrong {
        /** Cannot be called. */
        @EventListener
        public void none() {}
    }

    @Test
    void listenerHearsItsTypeOnThePublishersThreadEvenAfterAnotherFailed() {
        LocalEventPublisher publisher = new LocalEventPublisher(Hostility.off());
        Listening listening = new Listening();
        publisher.register(new Failing());
        publisher.register(listening);

        publisher.publish("a");
        publisher.publish(1);
        publisher.unregister(listening);
        publisher.publish("b");

        assertThat(listening.heard).containsExactly("a");
    }

    @Test
    void registeringTwiceHearsOnce() {
        LocalEventPublisher publisher = new LocalEventPublisher(Hostility.off());
        Listening listening = new Listening();
        publisher.register(listening);
        publisher.register(listening);

        publisher.publish("a");

        assertThat(listening.heard).containsExactly("a");
    }

    @Test
    void hostileModeLosesSomeOfJirasEventsAndTheSameOnesEachTime() {
        assertThat(heardOf(1000)).isEqualTo(heardOf(1000)).isBetween(900L, 990L);
    }

    private static long heardOf(int events) {
        LocalEventPublisher publisher = new LocalEventPublisher(Hostility.seeded(7));
        Listening listening = new Listening();
        publisher.register(listening);
        for (int i = 0; i < events; i++) {
            publisher.publish(new ProjectDeletedEvent(null, PROJECT));
            publisher.publish("own events are never lost");
        }
        assertThat(listening.heard)
                .filteredOn(heard -> !heard.equals("deleted"))
                .hasSize(events);
        return listening.heard.stream().filter("deleted"::equals).count();
    }

    @Test
    void listenerWithoutAnEventIsRefused() {
        LocalEventPublisher publisher = new LocalEventPublisher(Hostility.off());

        assertThatIllegalArgumentException().isThrownBy(() -> publisher.register(new Wrong()));
    }
}
