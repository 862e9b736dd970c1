package app.touchpoint.localjira.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheSettingsBuilder;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LocalCachesTest {

    private final AtomicLong now = new AtomicLong();
    private final AtomicInteger loads = new AtomicInteger();
    private final LocalCaches caches = new LocalCaches(new Clock() {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochSecond(now.get());
        }
    });

    private Cache<String, String> cache(CacheSettingsBuilder settings) {
        return caches.getCache("c", key -> key + loads.incrementAndGet(), settings.build());
    }

    @Test
    void valueIsLoadedOnceUntilItIsRemoved() {
        Cache<String, String> cache = cache(new CacheSettingsBuilder());

        assertThat(cache.get("a")).isEqualTo("a1").isSameAs(cache.get("a"));
        cache.remove("a");
        assertThat(cache.get("a")).isEqualTo("a2");
        caches.flush();
        assertThat(cache.get("a")).isEqualTo("a3");
    }

    @Test
    void valueIsLoadedAgainAtItsAge() {
        Cache<String, String> cache = cache(new CacheSettingsBuilder().expireAfterWrite(60, TimeUnit.SECONDS));
        cache.get("a");

        now.set(59);
        assertThat(cache.get("a")).isEqualTo("a1");
        now.set(60);
        assertThat(cache.get("a")).isEqualTo("a2");
    }

    @Test
    void leastRecentlyUsedGoesBeyondTheSize() {
        Cache<String, String> cache = cache(new CacheSettingsBuilder().maxEntries(2));
        cache.get("a");
        cache.get("b");
        cache.get("a");
        cache.get("c");

        assertThat(cache.getKeys()).containsExactlyInAnyOrder("a", "c");
    }
}
