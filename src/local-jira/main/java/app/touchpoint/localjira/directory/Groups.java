package app.touchpoint.localjira.directory;

import java.util.List;
import java.util.Set;

/** Groups of users, by name. */
public interface Groups {

    /** The group that every user of the application is in. */
    String EVERYONE = "jira-users";

    /** The group of administrators. */
    String ADMINISTRATORS = "jira-administrators";

    /** All names, sorted. */
    List<String> all();

    boolean exists(String group);

    /** Makes a group unless it exists. */
    void create(String group);

    void add(String userKey, String group);

    void remove(String userKey, String group);

    Set<String> ofUser(String userKey);

    /** Keys of the members, sorted. */
    List<String> members(String group);
}
