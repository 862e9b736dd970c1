package app.touchpoint.localjira.field;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The system's types and what plugins have registered so far. */
final class RegisteredFieldTypes implements FieldTypes {

    private final Map<String, PluginFieldType> plugins = new ConcurrentHashMap<>();

    @Override
    public void register(PluginFieldType type) {
        for (String searcher : type.searcherKeys()) {
            if (!isSystemSearcher(searcher)) {
                throw new IllegalArgumentException("The field type " + type.completeKey() + " names the searcher "
                        + searcher + ", which local Jira does not support.");
            }
        }
        if (plugins.putIfAbsent(type.completeKey(), type) != null) {
            throw new IllegalArgumentException("The field type " + type.completeKey() + " is registered already.");
        }
    }

    @Override
    public void unregister(String completeKey) {
        plugins.remove(completeKey);
    }

    @Override
    public Optional<PluginFieldType> plugin(String completeKey) {
        return Optional.ofNullable(plugins.get(completeKey));
    }

    @Override
    public Optional<CustomFieldType<?, ?>> implementation(String completeKey) {
        Optional<CustomFieldType<?, ?>> plugin = plugin(completeKey).map(PluginFieldType::implementation);
        return plugin.or(() -> SystemFieldType.of(completeKey));
    }

    @Override
    public boolean exists(String completeKey) {
        return plugins.containsKey(completeKey)
                || SystemFieldType.of(completeKey).isPresent();
    }

    @Override
    public List<String> searchers(String completeKey) {
        return SystemFieldType.of(completeKey)
                .map(SystemFieldType::searchers)
                .or(() -> plugin(completeKey).map(PluginFieldType::searcherKeys))
                .orElse(List.of());
    }

    @Override
    public boolean isSystemSearcher(String completeKey) {
        return List.of(SystemFieldType.values()).stream()
                .anyMatch(type -> type.searchers().contains(completeKey));
    }
}
