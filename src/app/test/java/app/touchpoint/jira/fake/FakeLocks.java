package app.touchpoint.jira.fake;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Locks of a cluster of one node. */
public final class FakeLocks implements ClusterLockService {

    private final Map<String, ClusterLock> locks = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return locks.computeIfAbsent(name, unknown -> new LocalLock());
    }

    /** Whether some thread waits for a lock that another one holds. */
    public boolean isAwaited(String name) {
        return getLockForName(name) instanceof LocalLock lock && lock.hasQueuedThreads();
    }

    private static final class LocalLock extends ReentrantLock implements ClusterLock {

        private static final long serialVersionUID = 1L;
    }
}
