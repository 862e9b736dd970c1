package app.touchpoint.jira.setup;

import app.touchpoint.jira.store.AuditEntry;
import app.touchpoint.jira.store.AuditStore;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The lock around a set-up and the entry about it. */
@Component
class SetupRecord {

    private static final String LOCK = "app.touchpoint.setup";

    private final ClusterLockService locks;
    private final AuditStore audit;
    private final Clock clock;

    SetupRecord(ClusterLockService locks, AuditStore audit, Clock clock) {
        this.locks = locks;
        this.audit = audit;
        this.clock = clock;
    }

    List<Change> locked(Supplier<List<Change>> work) {
        ClusterLock lock = locks.getLockForName(LOCK);
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    void applied(SetupRequest request, List<Change> changes) {
        long changed = changes.stream().filter(Change::changesSomething).count();
        audit.add(new AuditEntry(
                request.project().getId(),
                clock.instant(),
                request.user().getKey(),
                "setup.applied",
                request.template().code() + ", " + request.language().getLanguage() + ", " + changed + " changes"));
    }
}
