package app.touchpoint.localjira.project;

import app.touchpoint.localjira.config.IssueTypes;
import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.DirectoryPart;
import app.touchpoint.localjira.directory.KnownProjects;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Projects and components in the database, kept in memory but for the counter of issues (A-project-03, A-project-04). Long, since reading, the rules and writing of one group of tables
 * stand together.
 */
final class DatabaseProjects implements Projects, KnownProjects, LocalProject.Lookups {

    private static final String KEY_PATTERN = "[A-Z][A-Z0-9]{1,9}";
    private static final int MAX_NAME = 80;

    private final Jdbi jdbi;
    private final DirectoryPart directory;
    private final IssueTypes issueTypes;
    private final Cached<Content> content;

    DatabaseProjects(Database database, DirectoryPart directory, IssueTypes issueTypes) {
        this.jdbi = database.jdbi();
        this.directory = directory;
        this.issueTypes = issueTypes;
        this.content = new Cached<>(this::load);
    }

    @Override
    public List<LocalProject> all() {
        return content.get().projects().values().stream()
                .sorted(Comparator.comparing(LocalProject::key))
                .toList();
    }

    @Override
    public Optional<LocalProject> byId(long id) {
        return Optional.ofNullable(content.get().projects().get(id));
    }

    @Override
    public Optional<LocalProject> byKey(String key) {
        return all().stream()
                .filter(project -> project.key().equalsIgnoreCase(key))
                .findFirst()
                .or(() -> Optional.ofNullable(content.get().formerKeys().get(key.toUpperCase(Locale.ROOT)))
                        .flatMap(this::byId));
    }

    @Override
    public LocalProject create(NewProject project) {
        checkKey(project.key());
        checkName(project.name());
        if (byKey(project.key()).isPresent()) {
            throw new IllegalArgumentException("A project with the key " + project.key() + " exists already.");
        }
        if (all().stream().anyMatch(other -> other.name().equalsIgnoreCase(project.name()))) {
            throw new IllegalArgumentException("A project with the name " + project.name() + " exists already.");
        }
        if (directory.users().byKey(project.leadKey()).isEmpty()) {
            throw new IllegalArgumentException("There is no user with the key " + project.leadKey() + ".");
        }
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into project (project_key, name, lower_name, description, lead_key, archived, issue_counter)"
                                + " values (:key, :name, :lower, :description, :lead, false, 0)")
                .bind("key", project.key())
                .bind("name", project.name())
                .bind("lower", project.name().toLowerCase(Locale.ROOT))
                .bind("description", project.description())
                .bind("lead", project.leadKey())
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        directory.roles().copyDefaults(id);
        content.invalidate();
        return byId(id).orElseThrow();
    }

    @Override
    public LocalProject update(long id, String name, String description) {
        checkName(name);
        jdbi.useHandle(handle -> handle.execute(
                "update project set name = ?, lower_name = ?, description = ? where id = ?",
                name,
                name.toLowerCase(Locale.ROOT),
                description,
                id));
        content.invalidate();
        return byId(id).orElseThrow();
    }

    @Override
    public LocalProject changeKey(long id, String key) {
        checkKey(key);
        LocalProject project = byId(id).orElseThrow();
        if (byKey(key).filter(other -> other.id() != id).isPresent()) {
            throw new IllegalArgumentException("A project with the key " + key + " exists already.");
        }
        jdbi.useTransaction(handle -> {
            handle.execute("delete from former_project_key where former_key in (?, ?)", key, project.key());
            handle.execute("insert into former_project_key (former_key, project_id) values (?, ?)", project.key(), id);
            handle.execute("update project set project_key = ? where id = ?", key, id);
        });
        content.invalidate();
        return byId(id).orElseThrow();
    }

    private static void checkKey(String key) {
        if (!key.matches(KEY_PATTERN)) {
            throw new IllegalArgumentException(
                    "A project key is 2 to 10 capital letters and digits and starts with a letter, not " + key + ".");
        }
    }

    private static void checkName(String name) {
        if (name.isBlank() || name.length() > MAX_NAME) {
            throw new IllegalArgumentException("The name of a project has 1 to " + MAX_NAME + " characters.");
        }
    }

    @Override
    public void setArchived(long id, boolean archived) {
        jdbi.useHandle(handle -> handle.execute("update project set archived = ? where id = ?", archived, id));
        content.invalidate();
    }

    @Override
    public void delete(long id) {
        jdbi.useTransaction(handle -> {
            handle.execute("delete from component where project_id = ?", id);
            handle.execute("delete from former_project_key where project_id = ?", id);
            handle.execute("delete from project where id = ?", id);
        });
        content.invalidate();
    }

    @Override
    public long nextIssueNumber(long projectId) {
        return jdbi.inTransaction(handle -> {
            // The row stays locked until the commit, so that two threads never read the same number.
            int rows = handle.execute("update project set issue_counter = issue_counter + 1 where id = ?", projectId);
            if (rows == 0) {
                throw new IllegalArgumentException("There is no project " + projectId + ".");
            }
            return handle.select("select issue_counter from project where id = ?", projectId)
                    .mapTo(Long.class)
                    .one();
        });
    }

    @Override
    public List<LocalComponent> components(long projectId) {
        return content.get().components().getOrDefault(projectId, List.of());
    }

    @Override
    public Optional<LocalComponent> component(long id) {
        return content.get().components().values().stream()
                .flatMap(List::stream)
                .filter(component -> component.id() == id)
                .findFirst();
    }

    @Override
    public LocalComponent createComponent(long projectId, String name, String description) {
        if (name.isBlank() || name.length() > 255) {
            throw new IllegalArgumentException("The name of a component has 1 to 255 characters.");
        }
        if (byId(projectId).isEmpty()) {
            throw new IllegalArgumentException("There is no project " + projectId + ".");
        }
        if (components(projectId).stream().anyMatch(other -> other.name().equalsIgnoreCase(name))) {
            throw new IllegalArgumentException(
                    "A component with the name " + name + " already exists in this project.");
        }
        long id = jdbi.withHandle(handle -> handle.createUpdate(
                        "insert into component (project_id, name, lower_name, description) values (?, ?, ?, ?)")
                .bind(0, projectId)
                .bind(1, name)
                .bind(2, name.toLowerCase(Locale.ROOT))
                .bind(3, description)
                .executeAndReturnGeneratedKeys("id")
                .mapTo(Long.class)
                .one());
        content.invalidate();
        return component(id).orElseThrow();
    }

    @Override
    public List<Long> ids() {
        return List.copyOf(content.get().projects().keySet());
    }

    @Override
    public Optional<String> leadKey(long projectId) {
        return byId(projectId).map(LocalProject::leadKey);
    }

    @Override
    public boolean isArchived(long projectId) {
        return byId(projectId).filter(LocalProject::archived).isPresent();
    }

    @Override
    public List<LocalIssueType> issueTypes(long projectId) {
        return issueTypes.ofProject(projectId);
    }

    @Override
    public @Nullable ApplicationUser user(String key) {
        return directory.users().byKey(key).orElse(null);
    }

    private Content load() {
        Map<Long, LocalProject> projects = new TreeMap<>();
        Map<Long, List<LocalComponent>> components = new TreeMap<>();
        Map<String, Long> formerKeys = new TreeMap<>();
        jdbi.useHandle(handle -> {
            handle.select("select former_key, project_id from former_project_key")
                    .map((result, context) -> Map.entry(result.getString(1), result.getLong(2)))
                    .forEach(former -> formerKeys.put(former.getKey(), former.getValue()));
            handle.select("select id, project_key, name, description, lead_key, archived from project")
                    .map((result, context) -> new LocalProject(
                            new LocalProject.Row(
                                    result.getLong(1),
                                    result.getString(2),
                                    result.getString(3),
                                    result.getString(4),
                                    result.getString(5),
                                    result.getBoolean(6)),
                            this))
                    .forEach(project -> projects.put(project.id(), project));
            handle.select("select id, project_id, name, description from component order by lower_name")
                    .map((result, context) -> new LocalComponent(
                            result.getLong(1), result.getLong(2), result.getString(3), result.getString(4)))
                    .forEach(component -> components
                            .computeIfAbsent(component.projectId(), id -> new ArrayList<>())
                            .add(component));
        });
        return new Content(projects, components, formerKeys);
    }

    private record Content(
            Map<Long, LocalProject> projects,
            Map<Long, List<LocalComponent>> components,
            Map<String, Long> formerKeys) {}
}
