package app.touchpoint.localjira.directory;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Project roles and who plays them where. */
public interface Roles {

    /** All roles, by name. */
    List<LocalRole> all();

    Optional<LocalRole> byId(long id);

    Optional<LocalRole> byName(String name);

    /** Makes a role; a name in use is an {@link IllegalArgumentException}. */
    LocalRole create(String name, String description);

    void delete(long roleId);

    void addUser(long roleId, long projectId, String userKey);

    void addGroup(long roleId, long projectId, String group);

    /** The group plays the role in every project made from now on. */
    void addDefaultGroup(long roleId, String group);

    /** Gives a new project the default actors. */
    void copyDefaults(long projectId);

    void removeUser(long roleId, long projectId, String userKey);

    void removeGroup(long roleId, long projectId, String group);

    /** Keys of the users that were added themselves, without the members of groups. */
    Set<String> users(long roleId, long projectId);

    Set<String> groups(long roleId, long projectId);

    /** Whether the user plays the role, directly or by a group. */
    boolean plays(String userKey, long roleId, long projectId);
}
