package app.touchpoint.localjira.lock;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.beehive.ClusterLock;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class LocalLocksTest {

    private final LocalLocks locks = new LocalLocks();

    @Test
    void lockIsReentrantAndHeldAgainstOtherThreadsUnderItsNameOnly() {
        ClusterLock lock = locks.getLockForName("a");
        assertThat(lock.tryLock()).isTrue();
        assertThat(lock.tryLock()).isTrue();
        lock.unlock();

        assertThat(elsewhere("a")).isFalse();
        assertThat(elsewhere("b")).isTrue();
        lock.unlock();
        assertThat(elsewhere("a")).isTrue();
    }

    private boolean elsewhere(String name) {
        return CompletableFuture.supplyAsync(() -> {
                    boolean taken = locks.getLockForName(name).tryLock();
                    if (taken) {
                        locks.getLockForName(name).unlock();
                    }
                    return taken;
                })
                .join();
    }
}
