package app.touchpoint.localjira.directory;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Project roles in the database, kept in memory. */
final class DatabaseRoles implements Roles {

    private static final String USER = "user";
    private static final String GROUP = "group";
    /** Stands for the actors that a new project starts with (A-directory-07). */
    private static final long DEFAULTS = 0;

    private final Jdbi jdbi;
    private final Groups groups;
    private final Cached<List<LocalRole>> roles;
    private final Cached<Set<Actor>> actors;

    DatabaseRoles(Database database, Groups groups) {
        this.jdbi = database.jdbi();
        this.groups = groups;
        this.roles = new Cached<>(() -> jdbi.withHandle(handle -> handle.createQuery(
                        "select id, name, description from project_role order by lower_name")
                .map((result, context) -> new LocalRole(result.getLong(1), result.getString(2), result.getString(3)))
                .list()));
        this.actors = new Cached<>(() -> Set.copyOf(jdbi.withHandle(
                handle -> handle.createQuery("select role_id, project_id, actor_type, parameter from role_actor")
                        .map((result, context) -> new Actor(
                                result.getLong(1), result.getLong(2), result.getString(3), result.getString(4)))
                        .list())));
    }

    @Override
    public List<LocalRole> all() {
        return roles.get();
    }

    @Override
    public Optional<LocalRole> byId(long id) {
        return all().stream().filter(role -> role.id() == id).findFirst();
    }

    @Override
    public Optional<LocalRole> byName(String name) {
        return all().stream().filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
    }

    @Override
    public LocalRole create(String name, String description) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A project role needs a name.");
        }
        if (byName(name).isPresent()) {
            throw new IllegalArgumentException("A project role with the name " + name + " exists already.");
        }
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into project_role (name, lower_name, description) values (?, ?, ?)")
                .bind(0, name)
                .bind(1, name.toLowerCase(Locale.ROOT))
                .bind(2, description)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        roles.invalidate();
        return new LocalRole(id, name, description);
    }

    @Override
    public void delete(long roleId) {
        requireRole(roleId);
        jdbi.useTransaction(handle -> {
            handle.execute("delete from role_actor where role_id = ?", roleId);
            handle.execute("delete from project_role where id = ?", roleId);
        });
        roles.invalidate();
        actors.invalidate();
    }

    @Override
    public void addUser(long roleId, long projectId, String userKey) {
        add(new Actor(roleId, projectId, USER, userKey));
    }

    @Override
    public void addGroup(long roleId, long projectId, String group) {
        if (!groups.exists(group)) {
            throw new IllegalArgumentException("There is no group " + group + ".");
        }
        add(new Actor(roleId, projectId, GROUP, group));
    }

    @Override
    public void addDefaultGroup(long roleId, String group) {
        addGroup(roleId, DEFAULTS, group);
    }

    @Override
    public void copyDefaults(long projectId) {
        actors.get().stream()
                .filter(actor -> actor.projectId() == DEFAULTS)
                .forEach(actor -> add(new Actor(actor.roleId(), projectId, actor.type(), actor.parameter())));
    }

    private void add(Actor actor) {
        requireRole(actor.roleId());
        if (actors.get().contains(actor)) {
            return;
        }
        jdbi.useHandle(handle -> handle.execute(
                "insert into role_actor (role_id, project_id, actor_type, parameter) values (?, ?, ?, ?)",
                actor.roleId(),
                actor.projectId(),
                actor.type(),
                actor.parameter()));
        actors.invalidate();
    }

    @Override
    public void removeUser(long roleId, long projectId, String userKey) {
        remove(new Actor(roleId, projectId, USER, userKey));
    }

    @Override
    public void removeGroup(long roleId, long projectId, String group) {
        remove(new Actor(roleId, projectId, GROUP, group));
    }

    private void remove(Actor actor) {
        requireRole(actor.roleId());
        jdbi.useHandle(handle -> handle.execute(
                "delete from role_actor where role_id = ? and project_id = ? and actor_type = ? and parameter = ?",
                actor.roleId(),
                actor.projectId(),
                actor.type(),
                actor.parameter()));
        actors.invalidate();
    }

    @Override
    public Set<String> users(long roleId, long projectId) {
        return parameters(roleId, projectId, USER);
    }

    @Override
    public Set<String> groups(long roleId, long projectId) {
        return parameters(roleId, projectId, GROUP);
    }

    private Set<String> parameters(long roleId, long projectId, String type) {
        requireRole(roleId);
        return actors.get().stream()
                .filter(actor -> actor.roleId() == roleId
                        && actor.projectId() == projectId
                        && actor.type().equals(type))
                .map(Actor::parameter)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public boolean plays(String userKey, long roleId, long projectId) {
        Set<Actor> all = actors.get();
        return all.contains(new Actor(roleId, projectId, USER, userKey))
                || groups.ofUser(userKey).stream()
                        .anyMatch(group -> all.contains(new Actor(roleId, projectId, GROUP, group)));
    }

    private void requireRole(long roleId) {
        if (byId(roleId).isEmpty()) {
            throw new IllegalArgumentException("There is no project role " + roleId + ".");
        }
    }

    private record Actor(long roleId, long projectId, String type, String parameter) {}
}
