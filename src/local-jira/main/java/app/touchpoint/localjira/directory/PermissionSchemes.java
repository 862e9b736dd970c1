package app.touchpoint.localjira.directory;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Permission schemes: who holds which permission, shared by projects; and the holders of global permissions. */
public interface PermissionSchemes {

    List<PermissionScheme> all();

    PermissionScheme create(String name, String description);

    void grant(long schemeId, String permissionKey, Holder holder);

    void revoke(long schemeId, String permissionKey, Holder holder);

    void assign(long projectId, long schemeId);

    /** The scheme of a project; the first one ever made, the default, where none is assigned. */
    PermissionScheme ofProject(long projectId);

    void grantGlobal(String permissionKey, String group);

    /** The groups that hold a global permission. */
    Set<String> globalHolders(String permissionKey);

    /** A permission scheme; holders in the order in which they were added. */
    record PermissionScheme(long id, String name, String description, Map<String, List<Holder>> grants) {}
}
