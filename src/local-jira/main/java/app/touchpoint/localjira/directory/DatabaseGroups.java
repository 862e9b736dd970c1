package app.touchpoint.localjira.directory;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Groups in the database, kept in memory. */
final class DatabaseGroups implements Groups {

    private final Jdbi jdbi;
    private final Cached<Map<String, Set<String>>> members;

    DatabaseGroups(Database database) {
        this.jdbi = database.jdbi();
        this.members = new Cached<>(this::load);
    }

    @Override
    public List<String> all() {
        return List.copyOf(members.get().keySet());
    }

    @Override
    public boolean exists(String group) {
        return members.get().containsKey(group);
    }

    @Override
    public void create(String group) {
        if (!exists(group)) {
            jdbi.useHandle(handle -> handle.execute(
                    "insert into user_group (group_name) select ? where not exists"
                            + " (select 1 from user_group where group_name = ?)",
                    group,
                    group));
            members.invalidate();
        }
    }

    @Override
    public void add(String userKey, String group) {
        requireGroup(group);
        jdbi.useHandle(handle -> handle.execute(
                "insert into group_member (group_name, user_key) select ?, ? where not exists"
                        + " (select 1 from group_member where group_name = ? and user_key = ?)",
                group,
                userKey,
                group,
                userKey));
        members.invalidate();
    }

    @Override
    public void remove(String userKey, String group) {
        requireGroup(group);
        jdbi.useHandle(handle ->
                handle.execute("delete from group_member where group_name = ? and user_key = ?", group, userKey));
        members.invalidate();
    }

    @Override
    public Set<String> ofUser(String userKey) {
        return members.get().entrySet().stream()
                .filter(group -> group.getValue().contains(userKey))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public List<String> members(String group) {
        requireGroup(group);
        return List.copyOf(members.get().getOrDefault(group, Set.of()));
    }

    private void requireGroup(String group) {
        if (!exists(group)) {
            throw new IllegalArgumentException("There is no group " + group + ".");
        }
    }

    private Map<String, Set<String>> load() {
        Map<String, Set<String>> byName = new TreeMap<>();
        jdbi.useHandle(handle -> {
            handle.select("select group_name from user_group")
                    .mapTo(String.class)
                    .forEach(name -> byName.put(name, new TreeSet<>()));
            handle.select("select group_name, user_key from group_member")
                    .map((result, context) -> Map.entry(result.getString(1), result.getString(2)))
                    .forEach(row -> byName.computeIfAbsent(row.getKey(), name -> new TreeSet<>())
                            .add(row.getValue()));
        });
        return byName;
    }
}
