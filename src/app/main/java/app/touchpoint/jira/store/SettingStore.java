package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Settings as text, of a project or, under {@link #INSTANCE}, of the whole instance. */
@Component
public class SettingStore {

    /** Stands where a project id would for what concerns the whole instance. */
    public static final long INSTANCE = 0;

    private final ActiveObjects ao;

    public SettingStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** All settings of a project by name, without defaults; one statement. */
    public Map<String, String> ofProject(long projectId) {
        Map<String, String> settings = new TreeMap<>();
        for (SettingEntity entity : ao.find(SettingEntity.class, Query.select().where("PROJECT_ID = ?", projectId))) {
            settings.put(entity.getSettingName(), Objects.requireNonNullElse(entity.getContent(), ""));
        }
        return settings;
    }

    /** One setting, or null where it was never set; one statement. */
    public @Nullable String get(long projectId, String name) {
        SettingEntity entity = find(projectId, name);
        return entity == null ? null : entity.getContent();
    }

    /** Sets or overwrites one setting. Two who set the same one for the first time at once need a cluster lock around this. */
    public void put(long projectId, String name, String value) {
        SettingEntity entity = find(projectId, name);
        if (entity == null) {
            ao.create(
                    SettingEntity.class,
                    Map.of(
                            "SETTING_KEY", key(projectId, name),
                            "PROJECT_ID", projectId,
                            "SETTING_NAME", name,
                            "CONTENT", value));
        } else if (!value.equals(entity.getContent())) {
            entity.setContent(value);
            entity.save();
        }
    }

    /** Forgets one setting, so that the default holds again; one statement. */
    public void remove(long projectId, String name) {
        ao.deleteWithSQL(SettingEntity.class, "SETTING_KEY = ?", key(projectId, name));
    }

    private @Nullable SettingEntity find(long projectId, String name) {
        SettingEntity[] found =
                ao.find(SettingEntity.class, Query.select().where("SETTING_KEY = ?", key(projectId, name)));
        return found.length == 0 ? null : found[0];
    }

    private static String key(long projectId, String name) {
        return projectId + ":" + name;
    }
}
