package app.touchpoint.localjira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;

/** A component of a project. */
public record LocalComponent(long id, long projectId, String name, String description) implements ProjectComponent {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getName() {
        return name;
    }
}
