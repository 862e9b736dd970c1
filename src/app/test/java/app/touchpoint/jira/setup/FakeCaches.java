package app.touchpoint.jira.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;

/** Caches that remember nothing, so that a test sees what it has just stored. */
public final class FakeCaches {

    private FakeCaches() {}

    public static CacheManager forgetful() {
        CacheManager caches = mock(CacheManager.class);
        when(caches.getCache(anyString(), any(), any())).thenAnswer(call -> {
            CacheLoader<Object, Object> loader = call.getArgument(1);
            Cache<Object, Object> cache = mock();
            when(cache.get(any())).thenAnswer(get -> loader.load(get.getArgument(0)));
            return cache;
        });
        return caches;
    }
}
