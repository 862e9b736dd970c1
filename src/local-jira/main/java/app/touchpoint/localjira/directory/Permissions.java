package app.touchpoint.localjira.directory;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who may do what. A user key of {@code null} is the anonymous user. Permission keys are Jira's, e.g. {@code BROWSE_PROJECTS}. */
public interface Permissions {

    /** A global permission: {@code ADMINISTER}, {@code SYSTEM_ADMIN}, {@code BULK_CHANGE}… */
    boolean hasGlobal(String permissionKey, @Nullable String userKey);

    /**
     * A permission in a project as a whole; with holders such as the reporter it is enough that there may be an issue that permits
     * it. Only browsing and administering are possible in an archived project.
     */
    boolean hasProject(String permissionKey, long projectId, @Nullable String userKey);

    /**
     * A permission on an issue: the scheme gives it and the user sees the issue's security level. That the user may browse the issue
     * is a permission of its own, as in Jira. Counted as work.
     */
    boolean hasIssue(String permissionKey, IssueFacts issue, @Nullable String userKey);

    /** How far a user has a permission in a project; what a search filters by. */
    Grant grant(String permissionKey, long projectId, @Nullable String userKey);

    /** Ids of the projects in which {@link #hasProject} holds, ascending. */
    List<Long> projects(String permissionKey, @Nullable String userKey);

    /** The security levels of a project of which the user may see at least some issues. */
    Map<Long, Grant> securityLevels(long projectId, @Nullable String userKey);

    /** Schemes of permissions. */
    PermissionSchemes schemes();

    /** Schemes of issue security. */
    SecuritySchemes securitySchemes();

    /** All security levels of the project's scheme, in order; empty without a scheme. */
    List<SecurityLevel> levelsOf(long projectId);

    /** The level with that id in any scheme. */
    Optional<SecurityLevel> level(long id);

    /** An issue security level. */
    record SecurityLevel(long id, String name, String description) {}
}
