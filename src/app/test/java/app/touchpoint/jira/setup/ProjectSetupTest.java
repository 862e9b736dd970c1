package app.touchpoint.jira.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.touchpoint.jira.store.SetupItem;
import app.touchpoint.jira.store.SetupItem.Origin;
import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheLoader;
import com.atlassian.cache.CacheManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectSetupTest {

    private final MemoryItems store = new MemoryItems();
    private final CacheManager caches = mock(CacheManager.class);

    @BeforeEach
    void cache() {
        when(caches.getCache(anyString(), any(), any())).thenAnswer(call -> new Remembering<>(call.getArgument(1)));
        store.put(new SetupItem(ProjectSetup.SHARED, "field.ist", "10003", Origin.CREATED));
        store.put(new SetupItem(10_000, "scheme.types", "10100", Origin.CREATED));
    }

    @Test
    void aSetUpThatBrokeOffDoesNotCount() {
        ProjectSetup setup = new ProjectSetup(store, caches);
        assertThat(setup.of(10_000)).isEmpty();
        assertThat(setup.projectIds()).isEmpty();
    }

    @Test
    void aSetUpProjectKnowsSharedIdsAndItsOwn() {
        store.put(new SetupItem(10_000, "done", "blank:en", Origin.CREATED));
        ProjectSetup setup = new ProjectSetup(store, caches);
        SetUpProject project = setup.of(10_000).orElseThrow();
        assertThat(project.istFieldId()).isEqualTo(10_003);
        assertThat(project.id(Item.SCHEME_TYPES)).isEqualTo("10100");
        assertThat(setup.of(10_001)).isEmpty();
        assertThat(setup.projectIds()).containsExactly(10_000L);
        assertThatThrownBy(project::gapFieldId).hasMessageContaining("field.gap");
    }

    @Test
    void anIdOfAProjectOutranksTheSharedOne() {
        store.put(new SetupItem(10_000, "done", "blank:en", Origin.CREATED));
        store.put(new SetupItem(10_000, "field.ist", "10099", Origin.CREATED));
        ProjectSetup setup = new ProjectSetup(store, caches);
        assertThat(setup.of(10_000).orElseThrow().istFieldId()).isEqualTo(10_099);
        assertThat(setup.shared(Item.FIELD_IST)).contains("10003");
        assertThat(setup.shared(Item.FIELD_SOLL)).isEmpty();
    }

    @Test
    void memoryHoldsUntilItIsTold() {
        ProjectSetup setup = new ProjectSetup(store, caches);
        assertThat(setup.projectIds()).isEmpty();
        store.put(new SetupItem(10_000, "done", "blank:en", Origin.CREATED));
        assertThat(setup.projectIds()).isEmpty();
        setup.forget();
        assertThat(setup.projectIds()).containsExactly(10_000L);
    }

    /** One node's cache. */
    private record Remembering<V>(CacheLoader<String, V> loader, Map<String, V> values) implements Cache<String, V> {

        Remembering(CacheLoader<String, V> loader) {
            this(loader, new HashMap<>());
        }

        @Override
        public V get(String key) {
            return values.computeIfAbsent(key, loader::load);
        }

        @Override
        public void put(String key, V value) {
            values.put(key, value);
        }

        @Override
        public void remove(String key) {
            values.remove(key);
        }

        @Override
        public void removeAll() {
            values.clear();
        }

        @Override
        public Collection<String> getKeys() {
            return values.keySet();
        }
    }
}
