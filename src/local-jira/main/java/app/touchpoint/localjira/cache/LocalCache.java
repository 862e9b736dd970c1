package app.touchpoint.localjira.cache;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A cache that drops the least recently used entry beyond its size and every entry at its age; -1 stands for no limit. */
final class LocalCache<K, V> implements Cache<K, V> {

    private final CacheLoader<K, V> loader;
    private final Clock clock;
    private final long lifetimeMillis;
    private final int maxEntries;
    private final Map<K, Entry<V>> entries = new LinkedHashMap<>(16, 0.75f, true);

    private record Entry<V>(V value, long writtenAt) {}

    LocalCache(CacheLoader<K, V> loader, Clock clock, long lifetimeMillis, int maxEntries) {
        this.loader = loader;
        this.clock = clock;
        this.lifetimeMillis = lifetimeMillis;
        this.maxEntries = maxEntries;
    }

    @Override
    public V get(K key) {
        synchronized (entries) {
            Entry<V> entry = entries.get(key);
            if (entry != null && !isOld(entry)) {
                return entry.value();
            }
        }
        V loaded = loader.load(key); // Outside of the lock: a loader may be slow or ask this cache again.
        put(key, loaded);
        return loaded;
    }

    private boolean isOld(Entry<V> entry) {
        return lifetimeMillis >= 0 && clock.millis() - entry.writtenAt() >= lifetimeMillis;
    }

    @Override
    public void put(K key, V value) {
        synchronized (entries) {
            entries.put(key, new Entry<>(value, clock.millis()));
            if (maxEntries >= 0 && entries.size() > maxEntries) {
                entries.remove(entries.keySet().iterator().next());
            }
        }
    }

    @Override
    public void remove(K key) {
        synchronized (entries) {
            entries.remove(key);
        }
    }

    @Override
    public void removeAll() {
        synchronized (entries) {
            entries.clear();
        }
    }

    @Override
    public Collection<K> getKeys() {
        synchronized (entries) {
            return List.copyOf(entries.keySet());
        }
    }
}
