package app.touchpoint.localjira.config;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Issue types and their schemes in the database, kept in memory. The scheme made first is the default one. Long, since reading, the rules and writing of one group of tables
 * stand together.
 */
final class DatabaseIssueTypes implements IssueTypes {

    /** The longest name that Jira takes (A-config-07). */
    private static final int MAX_NAME = 60;

    private final Jdbi jdbi;
    private final Cached<Content> content;

    DatabaseIssueTypes(Database database) {
        this.jdbi = database.jdbi();
        this.content = new Cached<>(this::load);
    }

    @Override
    public List<LocalIssueType> all() {
        return content.get().types().values().stream()
                .sorted(Comparator.comparing(LocalIssueType::subTask).thenComparing(LocalIssueType::name))
                .toList();
    }

    @Override
    public Optional<LocalIssueType> byId(String id) {
        return Optional.ofNullable(content.get().types().get(id));
    }

    @Override
    public LocalIssueType create(String name, String description, boolean subTask) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("The name of an issue type has 1 to " + MAX_NAME + " characters.");
        }
        if (all().stream().anyMatch(type -> type.name().equalsIgnoreCase(name))) {
            throw new IllegalArgumentException("An issue type with the name " + name + " exists already.");
        }
        String id = jdbi.inTransaction(handle -> {
            long number = handle.createUpdate("insert into issue_type (name, lower_name, description, sub_task)"
                            + " values (:name, :lower, :description, :subTask)")
                    .bind("name", name)
                    .bind("lower", name.toLowerCase(Locale.ROOT))
                    .bind("description", description)
                    .bind("subTask", subTask)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            // A-config-01: a new issue type joins the default scheme, and so every project without a scheme of its own.
            handle.execute(
                    "insert into issue_type_scheme_entry (scheme_id, sequence_no, type_id)"
                            + " select s.id, coalesce((select max(e.sequence_no) + 1 from issue_type_scheme_entry e"
                            + " where e.scheme_id = s.id), 0), ? from issue_type_scheme s"
                            + " where s.id = (select min(id) from issue_type_scheme)",
                    Long.toString(number));
            return Long.toString(number);
        });
        content.invalidate();
        return byId(id).orElseThrow();
    }

    @Override
    public List<LocalIssueType> ofProject(long projectId) {
        return schemeOf(projectId).issueTypeIds().stream()
                .map(content.get().types()::get)
                .filter(Objects::nonNull)
                .toList();
    }

    @Override
    public Optional<LocalIssueType> defaultOf(long projectId) {
        return Optional.ofNullable(schemeOf(projectId).defaultIssueTypeId()).flatMap(this::byId);
    }

    @Override
    public IssueTypeScheme schemeOf(long projectId) {
        Content current = content.get();
        Long assigned = current.byProject().get(projectId);
        return assigned == null ? defaultScheme() : scheme(assigned);
    }

    @Override
    public List<IssueTypeScheme> schemes() {
        return List.copyOf(content.get().schemes().values());
    }

    @Override
    public IssueTypeScheme createScheme(String name, String description, List<String> issueTypeIds) {
        check(issueTypeIds);
        if (name.isBlank()) {
            throw new IllegalArgumentException("An issue type scheme needs a name.");
        }
        long id = jdbi.inTransaction(handle -> {
            long newId = handle.createUpdate("insert into issue_type_scheme (name, description) values (?, ?)")
                    .bind(0, name)
                    .bind(1, description)
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            insertEntries(handle, newId, issueTypeIds);
            return newId;
        });
        content.invalidate();
        return scheme(id);
    }

    @Override
    public IssueTypeScheme updateScheme(long schemeId, List<String> issueTypeIds, @Nullable String defaultTypeId) {
        scheme(schemeId);
        check(issueTypeIds);
        if (defaultTypeId != null && !issueTypeIds.contains(defaultTypeId)) {
            throw new IllegalArgumentException("The default issue type " + defaultTypeId + " is not in the scheme.");
        }
        jdbi.useTransaction(handle -> {
            handle.execute("delete from issue_type_scheme_entry where scheme_id = ?", schemeId);
            insertEntries(handle, schemeId, issueTypeIds);
            handle.createUpdate("update issue_type_scheme set default_type_id = :type where id = :id")
                    .bind("type", defaultTypeId)
                    .bind("id", schemeId)
                    .execute();
        });
        content.invalidate();
        return scheme(schemeId);
    }

    @Override
    public void deleteScheme(long schemeId) {
        if (defaultScheme().id() == scheme(schemeId).id()) {
            throw new IllegalArgumentException("The default issue type scheme cannot be deleted.");
        }
        jdbi.useTransaction(handle -> {
            handle.execute("delete from project_issue_type_scheme where scheme_id = ?", schemeId);
            handle.execute("delete from issue_type_scheme_entry where scheme_id = ?", schemeId);
            handle.execute("delete from issue_type_scheme where id = ?", schemeId);
        });
        content.invalidate();
    }

    @Override
    public void assignScheme(long projectId, long schemeId) {
        boolean isDefault = defaultScheme().id() == scheme(schemeId).id();
        jdbi.useTransaction(handle -> {
            handle.execute("delete from project_issue_type_scheme where project_id = ?", projectId);
            if (!isDefault) {
                handle.execute(
                        "insert into project_issue_type_scheme (project_id, scheme_id) values (?, ?)",
                        projectId,
                        schemeId);
            }
        });
        content.invalidate();
    }

    @Override
    public IssueTypeScheme defaultScheme() {
        return content.get().schemes().values().iterator().next();
    }

    @Override
    public List<Long> projectsOf(long schemeId) {
        return content.get().byProject().entrySet().stream()
                .filter(entry -> entry.getValue() == schemeId)
                .map(Map.Entry::getKey)
                .toList();
    }

    private IssueTypeScheme scheme(long id) {
        IssueTypeScheme scheme = content.get().schemes().get(id);
        if (scheme == null) {
            throw new IllegalArgumentException("There is no issue type scheme " + id + ".");
        }
        return scheme;
    }

    private void check(Collection<String> issueTypeIds) {
        issueTypeIds.stream().filter(id -> byId(id).isEmpty()).findFirst().ifPresent(id -> {
            throw new IllegalArgumentException("There is no issue type " + id + ".");
        });
        if (new HashSet<>(issueTypeIds).size() < issueTypeIds.size()) {
            throw new IllegalArgumentException("An issue type stands twice in a scheme: " + issueTypeIds + ".");
        }
    }

    private static void insertEntries(Handle handle, long schemeId, List<String> issueTypeIds) {
        for (int i = 0; i < issueTypeIds.size(); i++) {
            handle.execute(
                    "insert into issue_type_scheme_entry (scheme_id, sequence_no, type_id) values (?, ?, ?)",
                    schemeId,
                    i,
                    issueTypeIds.get(i));
        }
    }

    private Content load() {
        Map<String, LocalIssueType> types = new LinkedHashMap<>();
        Map<Long, IssueTypeScheme> schemes = new LinkedHashMap<>();
        Map<Long, Long> byProject = new TreeMap<>();
        jdbi.useHandle(handle -> {
            handle.select("select id, name, description, sub_task from issue_type order by id")
                    .map((result, context) -> new LocalIssueType(
                            Long.toString(result.getLong(1)),
                            result.getString(2),
                            result.getString(3),
                            result.getBoolean(4),
                            ConfigPart.ICONS + (result.getBoolean(4) ? "subtask.svg" : "issuetype.svg")))
                    .forEach(type -> types.put(type.id(), type));
            handle.select("select id, name, description, default_type_id from issue_type_scheme order by id")
                    .map((result, context) -> new IssueTypeScheme(
                            result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            new ArrayList<>(),
                            result.getString(4)))
                    .forEach(scheme -> schemes.put(scheme.id(), scheme));
            handle.select("select scheme_id, type_id from issue_type_scheme_entry order by scheme_id, sequence_no")
                    .map((result, context) -> Objects.requireNonNull(schemes.get(result.getLong(1)))
                            .issueTypeIds()
                            .add(result.getString(2)))
                    .list();
            handle.select("select project_id, scheme_id from project_issue_type_scheme")
                    .map((result, context) -> byProject.put(result.getLong(1), result.getLong(2)))
                    .list();
        });
        return new Content(types, schemes, byProject);
    }

    private record Content(
            Map<String, LocalIssueType> types, Map<Long, IssueTypeScheme> schemes, Map<Long, Long> byProject) {}
}
