package app.touchpoint.localjira.config;

import app.touchpoint.localjira.db.Cached;
import app.touchpoint.localjira.db.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Workflows and their schemes in the database, kept in memory with their descriptors read; one in use is not changed (A-config-06). Long, since reading, the rules and writing of one group of tables
 * stand together.
 */
final class DatabaseWorkflows implements Workflows {

    private final Jdbi jdbi;
    private final Statuses statuses;
    private final Cached<Content> content;

    DatabaseWorkflows(Database database, Statuses statuses) {
        this.jdbi = database.jdbi();
        this.statuses = statuses;
        this.content = new Cached<>(this::load);
    }

    @Override
    public List<LocalWorkflow> all() {
        return content.get().workflows().values().stream().map(Stored::workflow).toList();
    }

    @Override
    public Optional<LocalWorkflow> byName(String name) {
        return Optional.ofNullable(content.get().workflows().get(name)).map(Stored::workflow);
    }

    @Override
    public String description(String name) {
        return stored(name).description();
    }

    @Override
    public String descriptorXml(String name) {
        return stored(name).descriptor();
    }

    @Override
    public LocalWorkflow create(String name, String description, String descriptorXml) {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A workflow needs a name.");
        }
        if (byName(name).isPresent()) {
            throw new IllegalArgumentException("A workflow with the name " + name + " exists already.");
        }
        LocalWorkflow workflow = read(name, descriptorXml);
        jdbi.useHandle(handle -> handle.execute(
                "insert into workflow (name, description, descriptor) values (?, ?, ?)",
                name,
                description,
                descriptorXml));
        content.invalidate();
        return workflow;
    }

    @Override
    public LocalWorkflow update(String name, String descriptorXml) {
        stored(name);
        if (name.equals(SYSTEM) || isActive(name)) {
            throw new IllegalArgumentException("The workflow " + name + " is in use; it cannot be changed in place.");
        }
        LocalWorkflow workflow = read(name, descriptorXml);
        jdbi.useHandle(
                handle -> handle.execute("update workflow set descriptor = ? where name = ?", descriptorXml, name));
        content.invalidate();
        return workflow;
    }

    @Override
    public void delete(String name) {
        stored(name);
        if (name.equals(SYSTEM) || schemes().stream().anyMatch(scheme -> names(scheme, name))) {
            throw new IllegalArgumentException("The workflow " + name + " is in a scheme and cannot be deleted.");
        }
        jdbi.useHandle(handle -> handle.execute("delete from workflow where name = ?", name));
        content.invalidate();
    }

    private LocalWorkflow read(String name, String descriptorXml) {
        LocalWorkflow workflow = WorkflowDescriptorReader.read(name, descriptorXml);
        for (String statusId : workflow.statusIds()) {
            if (statuses.byId(statusId).isEmpty()) {
                throw new IllegalArgumentException(
                        "The workflow " + name + " is refused: there is no status " + statusId + ".");
            }
        }
        return workflow;
    }

    @Override
    public boolean isActive(String name) {
        Content current = content.get();
        return current.byProject().values().stream()
                .map(current.schemes()::get)
                .filter(Objects::nonNull)
                .anyMatch(scheme -> names(scheme, name));
    }

    private static boolean names(WorkflowScheme scheme, String workflow) {
        return scheme.defaultWorkflow().equals(workflow)
                || scheme.byIssueTypeId().containsValue(workflow);
    }

    @Override
    public LocalWorkflow of(long projectId, String issueTypeId) {
        String name = schemeOf(projectId)
                .map(scheme -> scheme.byIssueTypeId().getOrDefault(issueTypeId, scheme.defaultWorkflow()))
                .orElse(SYSTEM);
        return stored(name).workflow();
    }

    @Override
    public Optional<WorkflowScheme> schemeOf(long projectId) {
        return Optional.ofNullable(content.get().byProject().get(projectId)).map(this::scheme);
    }

    @Override
    public List<WorkflowScheme> schemes() {
        return List.copyOf(content.get().schemes().values());
    }

    @Override
    public WorkflowScheme scheme(long id) {
        WorkflowScheme scheme = content.get().schemes().get(id);
        if (scheme == null) {
            throw new IllegalArgumentException("There is no workflow scheme " + id + ".");
        }
        return scheme;
    }

    @Override
    public WorkflowScheme createScheme(WorkflowScheme scheme) {
        check(scheme);
        if (schemes().stream().anyMatch(other -> other.name().equalsIgnoreCase(scheme.name()))) {
            throw new IllegalArgumentException("A workflow scheme with the name " + scheme.name() + " exists already.");
        }
        long id = jdbi.inTransaction(handle -> {
            long newId = handle.createUpdate(
                            "insert into workflow_scheme (name, description, default_workflow) values (?, ?, ?)")
                    .bind(0, scheme.name())
                    .bind(1, scheme.description())
                    .bind(2, scheme.defaultWorkflow())
                    .executeAndReturnGeneratedKeys("id")
                    .mapTo(Long.class)
                    .one();
            insertEntries(handle, newId, scheme);
            return newId;
        });
        content.invalidate();
        return scheme(id);
    }

    @Override
    public WorkflowScheme updateScheme(WorkflowScheme scheme) {
        scheme(scheme.id());
        check(scheme);
        jdbi.useTransaction(handle -> {
            handle.execute(
                    "update workflow_scheme set name = ?, description = ?, default_workflow = ? where id = ?",
                    scheme.name(),
                    scheme.description(),
                    scheme.defaultWorkflow(),
                    scheme.id());
            handle.execute("delete from workflow_scheme_entry where scheme_id = ?", scheme.id());
            insertEntries(handle, scheme.id(), scheme);
        });
        content.invalidate();
        return scheme(scheme.id());
    }

    private static void insertEntries(Handle handle, long schemeId, WorkflowScheme scheme) {
        scheme.byIssueTypeId()
                .forEach((type, workflow) -> handle.execute(
                        "insert into workflow_scheme_entry (scheme_id, type_id, workflow_name) values (?, ?, ?)",
                        schemeId,
                        type,
                        workflow));
    }

    private void check(WorkflowScheme scheme) {
        if (scheme.name().isBlank()) {
            throw new IllegalArgumentException("A workflow scheme needs a name.");
        }
        stored(scheme.defaultWorkflow());
        scheme.byIssueTypeId().values().forEach(this::stored);
    }

    @Override
    public void deleteScheme(long id) {
        if (!projectsOf(scheme(id).id()).isEmpty()) {
            throw new IllegalArgumentException("The workflow scheme " + id + " is in use and cannot be deleted.");
        }
        jdbi.useTransaction(handle -> {
            handle.execute("delete from workflow_scheme_entry where scheme_id = ?", id);
            handle.execute("delete from workflow_scheme where id = ?", id);
        });
        content.invalidate();
    }

    @Override
    public void assignScheme(long projectId, long schemeId) {
        scheme(schemeId);
        jdbi.useTransaction(handle -> {
            handle.execute("delete from project_workflow_scheme where project_id = ?", projectId);
            handle.execute(
                    "insert into project_workflow_scheme (project_id, scheme_id) values (?, ?)", projectId, schemeId);
        });
        content.invalidate();
    }

    @Override
    public void assignDefaultScheme(long projectId) {
        jdbi.useHandle(handle -> handle.execute("delete from project_workflow_scheme where project_id = ?", projectId));
        content.invalidate();
    }

    @Override
    public List<Long> projectsOf(long schemeId) {
        return content.get().byProject().entrySet().stream()
                .filter(entry -> entry.getValue() == schemeId)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stored stored(String name) {
        Stored found = content.get().workflows().get(name);
        if (found == null) {
            throw new IllegalArgumentException("There is no workflow " + name + ".");
        }
        return found;
    }

    private Content load() {
        Map<String, Stored> workflows = new LinkedHashMap<>();
        Map<Long, WorkflowScheme> schemes = new LinkedHashMap<>();
        Map<Long, Long> byProject = new TreeMap<>();
        jdbi.useHandle(handle -> {
            handle.select("select name, description, descriptor from workflow order by name")
                    .map((result, context) -> new Stored(
                            WorkflowDescriptorReader.read(result.getString(1), result.getString(3)),
                            result.getString(2),
                            result.getString(3)))
                    .forEach(stored -> workflows.put(stored.workflow().name(), stored));
            handle.select("select id, name, description, default_workflow from workflow_scheme order by id")
                    .map((result, context) -> new WorkflowScheme(
                            result.getLong(1),
                            result.getString(2),
                            result.getString(3),
                            result.getString(4),
                            new TreeMap<>()))
                    .forEach(scheme -> schemes.put(scheme.id(), scheme));
            handle.select("select scheme_id, type_id, workflow_name from workflow_scheme_entry")
                    .map((result, context) -> Objects.requireNonNull(schemes.get(result.getLong(1)))
                            .byIssueTypeId()
                            .put(result.getString(2), result.getString(3)))
                    .list();
            handle.select("select project_id, scheme_id from project_workflow_scheme")
                    .map((result, context) -> byProject.put(result.getLong(1), result.getLong(2)))
                    .list();
        });
        return new Content(workflows, schemes, byProject);
    }

    private record Stored(LocalWorkflow workflow, String description, String descriptor) {}

    private record Content(
            Map<String, Stored> workflows, Map<Long, WorkflowScheme> schemes, Map<Long, Long> byProject) {}
}
