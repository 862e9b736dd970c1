package app.touchpoint.jira.setup;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import java.util.HashMap;
import java.util.Map;

/** Caches for tests. */
public final class FakeCaches {

    private FakeCaches() {}

    /** They remember nothing, so that a test sees what it has just stored. */
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

    /** They remember until all is removed. */
    public static CacheManager remembering() {
        CacheManager caches = mock(CacheManager.class);
        when(caches.getCache(anyString(), any(), any())).thenAnswer(call -> {
            CacheLoader<Object, Object> loader = call.getArgument(1);
            Map<Object, Object> remembered = new HashMap<>();
            Cache<Object, Object> cache = mock();
            when(cache.get(any())).thenAnswer(get -> remembered.computeIfAbsent(get.getArgument(0), loader::load));
            doAnswer(remove -> {
                        remembered.clear();
                        return null;
                    })
                    .when(cache)
                    .removeAll();
            return cache;
        });
        return caches;
    }
}
