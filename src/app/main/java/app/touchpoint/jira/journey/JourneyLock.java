package app.touchpoint.jira.journey;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import org.springframework.stereotype.Component;

/**
 * Lets one thread of the cluster at a time change the phases, the channels or the order of a project's journey, whether a person or an
 * import does it. Touchpoints may come and go all the while.
 */
@Component
class JourneyLock {

    private final ClusterLockService locks;

    JourneyLock(ClusterLockService locks) {
        this.locks = locks;
    }

    /** What is done while nobody else changes the journey. */
    interface Work<T, E extends Exception> {

        T run() throws E;
    }

    /** Waits until nobody else changes the journey of the project, then does the work. */
    <T, E extends Exception> T holding(long projectId, Work<T, E> work) throws E {
        ClusterLock lock = locks.getLockForName("app.touchpoint.journey." + projectId);
        lock.lock();
        try {
            return work.run();
        } finally {
            lock.unlock();
        }
    }
}
