package app.touchpoint.jira.measure;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Lets one thread of the cluster at a time add measurements or criteria to a project, for moments only. */
@Component
public class MeasureLock {

    private final ClusterLockService locks;

    public MeasureLock(ClusterLockService locks) {
        this.locks = locks;
    }

    /** Waits until nobody else changes what is measured in the project, then does the work. */
    public <T> T holding(long projectId, Supplier<T> work) {
        ClusterLock lock = locks.getLockForName("app.touchpoint.measure." + projectId);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }
}
