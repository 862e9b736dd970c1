package app.touchpoint.localjira.lock;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** One reentrant lock per name, kept for the life of the process (A-lock-01). */
public final class LocalLocks implements ClusterLockService {

    private final Map<String, ClusterLock> byName = new ConcurrentHashMap<>();

    @Override
    public ClusterLock getLockForName(String name) {
        return byName.computeIfAbsent(name, unused -> new Held(new ReentrantLock()));
    }

    private record Held(ReentrantLock inner) implements ClusterLock {

        @Override
        @SuppressWarnings("LockNotBeforeTry") // This is the lock itself.
        public void lock() {
            inner.lock();
        }

        @Override
        public void lockInterruptibly() throws InterruptedException {
            inner.lockInterruptibly();
        }

        @Override
        public boolean tryLock() {
            return inner.tryLock();
        }

        @Override
        public boolean tryLock(long time, TimeUnit unit) throws InterruptedException {
            return inner.tryLock(time, unit);
        }

        @Override
        public void unlock() {
            inner.unlock();
        }

        @Override
        public Condition newCondition() {
            throw new UnsupportedOperationException("A cluster lock has no conditions.");
        }
    }
}
