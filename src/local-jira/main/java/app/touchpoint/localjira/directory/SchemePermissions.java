package app.touchpoint.localjira.directory;

import app.touchpoint.localjira.db.Work;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers permission questions from permission schemes, roles, groups and issue security schemes (A-directory-05, A-directory-08). */
final class SchemePermissions implements Permissions {

    /** What remains possible in an archived project (A-directory-04). */
    private static final Set<String> IN_ARCHIVED = Set.of("BROWSE_PROJECTS", "ADMINISTER_PROJECTS");

    private static final Grant NONE = new Grant(false, false, false);

    private final Users users;
    private final Groups groups;
    private final Roles roles;
    private final Schemes schemes;
    private final KnownProjects projects;

    SchemePermissions(Users users, Groups groups, Roles roles, Schemes schemes, KnownProjects projects) {
        this.users = users;
        this.groups = groups;
        this.roles = roles;
        this.schemes = schemes;
        this.projects = projects;
    }

    @Override
    public boolean hasGlobal(String permissionKey, @Nullable String userKey) {
        if (userKey == null || !isActive(userKey)) {
            return false;
        }
        Set<String> mine = groups.ofUser(userKey);
        // A system administrator is an administrator, as in Jira (A-directory-03).
        return schemes.permission().globalHolders(permissionKey).stream().anyMatch(mine::contains)
                || (permissionKey.equals("ADMINISTER") && hasGlobal("SYSTEM_ADMIN", userKey));
    }

    @Override
    public boolean hasProject(String permissionKey, long projectId, @Nullable String userKey) {
        return grant(permissionKey, projectId, userKey).any();
    }

    @Override
    public boolean hasIssue(String permissionKey, IssueFacts issue, @Nullable String userKey) {
        Work.count(Work.Kind.ISSUE_PERMISSION);
        if (!grant(permissionKey, issue.projectId(), userKey).covers(issue, userKey)) {
            return false;
        }
        Long level = issue.securityLevelId();
        return level == null
                || securityLevels(issue.projectId(), userKey)
                        .getOrDefault(level, NONE)
                        .covers(issue, userKey);
    }

    @Override
    public Grant grant(String permissionKey, long projectId, @Nullable String userKey) {
        Optional<String> lead = projects.leadKey(projectId);
        if (lead.isEmpty() || (projects.isArchived(projectId) && !IN_ARCHIVED.contains(permissionKey))) {
            return NONE;
        }
        return combine(
                schemes.permission().ofProject(projectId).grants().getOrDefault(permissionKey, List.of()),
                projectId,
                userKey);
    }

    @Override
    public List<Long> projects(String permissionKey, @Nullable String userKey) {
        return projects.ids().stream()
                .filter(id -> hasProject(permissionKey, id, userKey))
                .toList();
    }

    @Override
    public Map<Long, Grant> securityLevels(long projectId, @Nullable String userKey) {
        Map<Long, Grant> visible = new TreeMap<>();
        schemes.security()
                .ofProject(projectId)
                .ifPresent(scheme -> scheme.levels().forEach(level -> {
                    Grant grant = combine(level.holders(), projectId, userKey);
                    if (grant.any()) {
                        visible.put(level.level().id(), grant);
                    }
                }));
        return visible;
    }

    @Override
    public List<SecurityLevel> levelsOf(long projectId) {
        return schemes.security()
                .ofProject(projectId)
                .map(scheme -> scheme.levels().stream()
                        .map(SecuritySchemes.LevelHolders::level)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<SecurityLevel> level(long id) {
        return schemes.security().all().stream()
                .flatMap(scheme -> scheme.levels().stream())
                .map(SecuritySchemes.LevelHolders::level)
                .filter(level -> level.id() == id)
                .findFirst();
    }

    @Override
    public PermissionSchemes schemes() {
        return schemes.permission();
    }

    @Override
    public SecuritySchemes securitySchemes() {
        return schemes.security();
    }

    private Grant combine(List<Holder> holders, long projectId, @Nullable String userKey) {
        boolean active = isActive(userKey);
        boolean always = holders.stream().anyMatch(holder -> holds(holder, projectId, active ? userKey : null));
        return new Grant(
                always, active && holders.contains(Holder.reporter()), active && holders.contains(Holder.assignee()));
    }

    private boolean holds(Holder holder, long projectId, @Nullable String userKey) {
        if (holder.type() == Holder.Type.ANYONE) {
            return true;
        }
        if (userKey == null) {
            return false;
        }
        String parameter = holder.parameter() == null ? "" : holder.parameter();
        return switch (holder.type()) {
            case ANYONE, LOGGED_IN -> true;
            case GROUP -> groups.ofUser(userKey).contains(parameter);
            case USER -> userKey.equals(parameter);
            case PROJECT_ROLE -> roles.plays(userKey, Long.parseLong(parameter), projectId);
            case LEAD -> projects.leadKey(projectId).filter(userKey::equals).isPresent();
            case REPORTER, ASSIGNEE -> false;
        };
    }

    private boolean isActive(@Nullable String userKey) {
        return userKey != null && users.byKey(userKey).filter(LocalUser::active).isPresent();
    }

    /** Both kinds of schemes that decide. */
    record Schemes(PermissionSchemes permission, SecuritySchemes security) {}
}
