package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.project.Projects;
import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.bc.project.component.ProjectComponentManager;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Projects and components, without any permission check. */
record LocalProjectManager(Projects projects) implements ProjectManager, ProjectComponentManager {

    @Override
    public @Nullable Project getProjectObj(@Nullable Long id) {
        return id == null ? null : projects.byId(id).orElse(null);
    }

    /** Upper or lower case (A-project-02). */
    @Override
    public @Nullable Project getProjectByCurrentKey(String key) {
        return projects.byKey(key).orElse(null);
    }

    @Override
    public @Nullable Project getProjectObjByKey(String key) {
        return projects.byKey(key).orElse(null);
    }

    /** By name, without archived projects (A-project-01). */
    @Override
    public List<Project> getProjectObjects() {
        return projects.all().stream()
                .filter(project -> !project.archived())
                .sorted(Comparator.comparing(LocalProject::name))
                .map(Project.class::cast)
                .toList();
    }

    @Override
    public Collection<ProjectComponent> findAllForProject(Long projectId) {
        return List.copyOf(projects.components(projectId));
    }
}
