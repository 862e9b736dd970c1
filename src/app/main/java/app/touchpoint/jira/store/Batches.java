package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import net.java.ao.RawEntity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Adds many rows at once. The library can; that Jira's own interface offers it is believed, not seen, so where it does not the
 * rows are added one by one, slower but the same.
 */
final class Batches {

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    private static final AtomicBoolean MISSING = new AtomicBoolean();

    private Batches() {}

    /** Adds the rows in their order; each names the same columns, null where there is no value. */
    static <T extends RawEntity<K>, K> void add(ActiveObjects ao, Class<T> type, List<Map<String, Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        if (!MISSING.get()) {
            try {
                ao.create(type, rows);
                return;
            } catch (NoSuchMethodError e) {
                MISSING.set(true);
                LOG.warn("This Jira adds rows one by one only; imports take longer.", e);
            }
        }
        rows.forEach(row -> ao.create(type, row));
    }
}
