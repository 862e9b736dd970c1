package app.touchpoint.jira.setup;

import static org.mockito.Mockito.mock;

import app.touchpoint.jira.store.SetupItem;
import app.touchpoint.jira.store.SetupItemStore;
import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Items in memory. */
final class MemoryItems extends SetupItemStore {

    private final Map<String, SetupItem> items = new TreeMap<>();

    MemoryItems() {
        super(mock(ActiveObjects.class));
    }

    @Override
    public List<SetupItem> all() {
        return List.copyOf(items.values());
    }

    @Override
    public List<SetupItem> ofProject(long projectId) {
        return items.values().stream()
                .filter(item -> item.projectId() == projectId)
                .toList();
    }

    @Override
    public @Nullable SetupItem get(long projectId, String name) {
        return items.get(projectId + ":" + name);
    }

    @Override
    public void put(SetupItem item) {
        items.put(item.projectId() + ":" + item.name(), item);
    }

    @Override
    public void remove(long projectId, String name) {
        items.remove(projectId + ":" + name);
    }
}
