package app.touchpoint.localjira.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettings;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The caches of this node by name; the same name asked for again gives an empty one with the newer loader (A-cache-01). */
public final class LocalCaches implements CacheManager {

    private final Map<String, LocalCache<?, ?>> byName = new ConcurrentHashMap<>();
    private final Clock clock;

    /** Ages are measured on that clock. */
    public LocalCaches(Clock clock) {
        this.clock = clock;
    }

    @Override
    public <K, V> Cache<K, V> getCache(String name, CacheLoader<K, V> loader, CacheSettings settings) {
        if (!(settings instanceof CacheSettingsBuilder.Values values)) {
            throw new UnsupportedOperationException("Local Jira reads only settings made by CacheSettingsBuilder.");
        }
        LocalCache<K, V> cache = new LocalCache<>(loader, clock, values.expireAfterWriteMillis(), values.maxEntries());
        byName.put(name, cache);
        return cache;
    }

    /** Empties all of them, as an administrator's "flush caches" does. */
    public void flush() {
        byName.values().forEach(LocalCache::removeAll);
    }
}
