package app.touchpoint.localjira.directory;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Jdbi;

/** Permission schemes in the database, kept in memory. */
final class DatabasePermissionSchemes implements PermissionSchemes {

    private final Jdbi jdbi;
    private final SchemeRows rows;
    private final Cached<Content> content;

    DatabasePermissionSchemes(Database database) {
        this.jdbi = database.jdbi();
        this.rows = new SchemeRows(jdbi, "permission");
        this.content = new Cached<>(this::load);
    }

    @Override
    public List<PermissionScheme> all() {
        return List.copyOf(content.get().schemes().values());
    }

    @Override
    public PermissionScheme create(String name, String description) {
        long id = rows.create(name, description);
        content.invalidate();
        return byId(id);
    }

    @Override
    public void grant(long schemeId, String permissionKey, Holder holder) {
        if (byId(schemeId).grants().getOrDefault(permissionKey, List.of()).contains(holder)) {
            return;
        }
        jdbi.useHandle(handle -> handle.createUpdate(
                        "insert into permission_grant (scheme_id, permission_key, holder_type, parameter)"
                                + " values (:scheme, :permission, :type, :parameter)")
                .bind("scheme", schemeId)
                .bind("permission", permissionKey)
                .bind("type", holder.type().name())
                .bind("parameter", holder.parameter())
                .execute());
        content.invalidate();
    }

    @Override
    public void revoke(long schemeId, String permissionKey, Holder holder) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from permission_grant where scheme_id = :scheme"
                        + " and permission_key = :permission and holder_type = :type"
                        + " and coalesce(parameter, '') = coalesce(cast(:parameter as varchar(255)), '')")
                .bind("scheme", schemeId)
                .bind("permission", permissionKey)
                .bind("type", holder.type().name())
                .bind("parameter", holder.parameter())
                .execute());
        content.invalidate();
    }

    @Override
    public void assign(long projectId, long schemeId) {
        byId(schemeId);
        rows.assign(projectId, schemeId);
        content.invalidate();
    }

    @Override
    public PermissionScheme ofProject(long projectId) {
        Content current = content.get();
        Long assigned = current.byProject().get(projectId);
        return assigned == null ? all().get(0) : byId(assigned);
    }

    @Override
    public void grantGlobal(String permissionKey, String group) {
        if (!globalHolders(permissionKey).contains(group)) {
            jdbi.useHandle(handle -> handle.execute(
                    "insert into global_permission (permission_key, group_name) values (?, ?)", permissionKey, group));
            content.invalidate();
        }
    }

    @Override
    public Set<String> globalHolders(String permissionKey) {
        return content.get().global().getOrDefault(permissionKey, Set.of());
    }

    private PermissionScheme byId(long id) {
        PermissionScheme scheme = content.get().schemes().get(id);
        if (scheme == null) {
            throw new IllegalArgumentException("There is no permission scheme " + id + ".");
        }
        return scheme;
    }

    private Content load() {
        Map<Long, PermissionScheme> schemes = new LinkedHashMap<>();
        Map<Long, Long> byProject = new TreeMap<>();
        Map<String, Set<String>> global = new TreeMap<>();
        jdbi.useHandle(handle -> {
            handle.select("select id, name, description from permission_scheme order by id")
                    .map((result, context) -> new PermissionScheme(
                            result.getLong(1), result.getString(2), result.getString(3), new TreeMap<>()))
                    .forEach(scheme -> schemes.put(scheme.id(), scheme));
            handle.select("select scheme_id, permission_key, holder_type, parameter from permission_grant order by id")
                    .map((result, context) -> Objects.requireNonNull(schemes.get(result.getLong(1)))
                            .grants()
                            .computeIfAbsent(result.getString(2), key -> new ArrayList<>())
                            .add(new Holder(Holder.Type.valueOf(result.getString(3)), result.getString(4))))
                    .list();
            byProject.putAll(rows.byProject(handle));
            handle.select("select permission_key, group_name from global_permission")
                    .map((result, context) -> global.computeIfAbsent(result.getString(1), key -> new TreeSet<>())
                            .add(result.getString(2)))
                    .list();
        });
        return new Content(schemes, byProject, global);
    }

    private record Content(
            Map<Long, PermissionScheme> schemes, Map<Long, Long> byProject, Map<String, Set<String>> global) {}
}
