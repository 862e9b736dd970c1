package app.touchpoint.localjira.dashboard;

import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.host.App;
import app.touchpoint.localjira.host.ModuleElement;
import app.touchpoint.localjira.host.Modules;
import app.touchpoint.localjira.host.PluginModule;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** The items of each user's dashboard; one of an app that is disabled is not shown until it is enabled again. */
public final class DashboardItems {

    private final Jdbi jdbi;
    private final Modules modules;

    /** Makes its table where it is missing. */
    public DashboardItems(Database database, Modules modules) {
        database.runScript("schema/dashboard.sql");
        this.jdbi = database.jdbi();
        this.modules = modules;
    }

    /**
     * An item on a dashboard.
     *
     * @param preferences as the item's script stored them, a JSON object of texts
     */
    public record Placed(long id, DashboardItemModule module, String preferences) {}

    private record Row(long id, String moduleKey, String preferences) {}

    /** Reads {@code <dashboard-item>}. */
    public List<? extends PluginModule> read(ModuleElement element, App app) {
        return List.of(DashboardItemModule.read(element, app));
    }

    /** What can be put on a dashboard, in the order of the descriptors. */
    public List<DashboardItemModule> offered() {
        return modules.enabled(DashboardItemModule.class);
    }

    /** What a user has put there, in that order. */
    public List<Placed> of(String userKey) {
        Map<String, DashboardItemModule> known =
                offered().stream().collect(Collectors.toMap(DashboardItemModule::completeKey, Function.identity()));
        List<Row> rows = jdbi.withHandle(handle -> handle.select(
                        "select id, module_key, preferences from dashboard_item where user_key = ? order by id",
                        userKey)
                .map((row, context) ->
                        new Row(row.getLong("id"), row.getString("module_key"), row.getString("preferences")))
                .list());
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(known.get(row.moduleKey()))
                        .map(module -> new Placed(row.id(), module, row.preferences())))
                .toList();
    }

    /** Puts one there; false for a module that there is not. */
    public boolean add(String userKey, String moduleKey) {
        if (offered().stream().noneMatch(module -> module.completeKey().equals(moduleKey))) {
            return false;
        }
        jdbi.useHandle(handle -> handle.execute(
                "insert into dashboard_item (user_key, module_key, preferences) values (?, ?, '{}')",
                userKey,
                moduleKey));
        return true;
    }

    /** Stores an item's preferences; false for one that the user has not. */
    public boolean prefer(String userKey, long id, String preferences) {
        return jdbi.withHandle(handle -> handle.execute(
                        "update dashboard_item set preferences = ? where user_key = ? and id = ?",
                        preferences,
                        userKey,
                        id))
                > 0;
    }

    /** Takes one away; false for one that the user has not. */
    public boolean remove(String userKey, long id) {
        return jdbi.withHandle(handle ->
                        handle.execute("delete from dashboard_item where user_key = ? and id = ?", userKey, id))
                > 0;
    }
}
