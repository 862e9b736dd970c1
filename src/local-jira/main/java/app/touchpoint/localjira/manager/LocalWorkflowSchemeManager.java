package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.config.Workflows;
import app.touchpoint.localjira.project.Projects;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.workflow.AssignableWorkflowScheme;
import com.atlassian.jira.workflow.WorkflowSchemeManager;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Workflow schemes. */
record LocalWorkflowSchemeManager(Workflows workflows, Projects projects) implements WorkflowSchemeManager {

    @Override
    public AssignableWorkflowScheme getWorkflowSchemeObj(Project project) {
        return workflows
                .schemeOf(project.getId())
                .map(LocalWorkflowSchemeManager::adapt)
                .orElse(WorkflowSchemeValue.DEFAULT);
    }

    @Override
    public @Nullable AssignableWorkflowScheme getWorkflowSchemeObj(String name) {
        return workflows.schemes().stream()
                .filter(scheme -> scheme.name().equalsIgnoreCase(name))
                .findFirst()
                .map(LocalWorkflowSchemeManager::adapt)
                .orElse(null);
    }

    @Override
    public AssignableWorkflowScheme.Builder assignableBuilder() {
        return WorkflowSchemeValue.newBuilder();
    }

    @Override
    public AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme) {
        return adapt(workflows.createScheme(plain(scheme, 0)));
    }

    @Override
    public AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme) {
        long id = Objects.requireNonNull(scheme.getId(), "The workflow scheme is not stored.");
        return adapt(workflows.updateScheme(plain(scheme, id)));
    }

    @Override
    public @Nullable Scheme getSchemeObject(Long id) {
        return workflows.schemes().stream()
                .filter(scheme -> scheme.id() == id)
                .findFirst()
                .map(scheme -> new Scheme(scheme.id()))
                .orElse(null);
    }

    @Override
    public List<Project> getProjectsUsing(AssignableWorkflowScheme scheme) {
        Long id = scheme.getId();
        return projects.all().stream()
                .filter(project -> Objects.equals(
                        id,
                        workflows
                                .schemeOf(project.id())
                                .map(Workflows.WorkflowScheme::id)
                                .orElse(null)))
                .map(Project.class::cast)
                .toList();
    }

    @Override
    public void removeSchemesFromProject(Project project) {
        workflows.assignDefaultScheme(project.getId());
    }

    /** Refused while the project has another one: Jira would keep both (A-config-04). */
    @Override
    public void addSchemeToProject(Project project, Scheme scheme) {
        Optional<Workflows.WorkflowScheme> before = workflows.schemeOf(project.getId());
        if (before.isPresent()) {
            throw new IllegalStateException("The project " + project.getKey() + " has the workflow scheme "
                    + before.get().name() + "; remove it first.");
        }
        workflows.assignScheme(project.getId(), scheme.getId());
    }

    @Override
    public boolean isUsingDefaultScheme(Project project) {
        return workflows.schemeOf(project.getId()).isEmpty();
    }

    private static Workflows.WorkflowScheme plain(AssignableWorkflowScheme scheme, long id) {
        if (!(scheme instanceof WorkflowSchemeValue value)) {
            throw new UnsupportedOperationException("WorkflowSchemeManager with a scheme made elsewhere: " + scheme);
        }
        String description = value.description();
        String fallback = value.defaultWorkflow();
        return new Workflows.WorkflowScheme(
                id,
                value.name(),
                description == null ? "" : description,
                fallback == null ? Workflows.SYSTEM : fallback,
                value.byIssueTypeId());
    }

    private static AssignableWorkflowScheme adapt(Workflows.WorkflowScheme scheme) {
        return new WorkflowSchemeValue(
                scheme.id(), scheme.name(), scheme.description(), scheme.defaultWorkflow(), scheme.byIssueTypeId());
    }
}
