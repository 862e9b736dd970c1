package app.touchpoint.jira.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.java.ao.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Ids of what set-up made or adopted in Jira's configuration. */
@Component
public class SetupItemStore {

    private final ActiveObjects ao;

    public SetupItemStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Everything known, of all projects and shared, by project and then name; one statement. */
    public List<SetupItem> all() {
        return read(Query.select().order("PROJECT_ID ASC, ITEM_NAME ASC"));
    }

    /** The items of one project, or under 0 the shared ones, by name; one statement. */
    public List<SetupItem> ofProject(long projectId) {
        return read(Query.select().where("PROJECT_ID = ?", projectId).order("ITEM_NAME ASC"));
    }

    /** One item, or null; one statement. */
    public @Nullable SetupItem get(long projectId, String name) {
        List<SetupItem> found = read(Query.select().where("ITEM_KEY = ?", key(projectId, name)));
        return found.isEmpty() ? null : found.get(0);
    }

    /** Remembers an item; one of the same project and name is overwritten. Callers hold the set-up lock. */
    public void put(SetupItem item) {
        remove(item.projectId(), item.name());
        ao.create(
                SetupItemEntity.class,
                Map.of(
                        "ITEM_KEY", key(item.projectId(), item.name()),
                        "PROJECT_ID", item.projectId(),
                        "ITEM_NAME", item.name(),
                        "OBJECT_ID", item.objectId(),
                        "ORIGIN", item.origin().name()));
    }

    /** Forgets an item; the object in Jira stays. One statement. */
    public void remove(long projectId, String name) {
        ao.deleteWithSQL(SetupItemEntity.class, "ITEM_KEY = ?", key(projectId, name));
    }

    private List<SetupItem> read(Query query) {
        return Arrays.stream(ao.find(SetupItemEntity.class, query))
                .map(entity -> new SetupItem(
                        entity.getProjectId(),
                        entity.getItemName(),
                        entity.getObjectId(),
                        SetupItem.Origin.valueOf(entity.getOrigin())))
                .toList();
    }

    private static String key(long projectId, String name) {
        return projectId + ":" + name;
    }
}
