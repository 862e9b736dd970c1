package com.atlassian.jira.workflow;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Workflow schemes and which project uses which.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public interface WorkflowSchemeManager {
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    AssignableWorkflowScheme getWorkflowSchemeObj(Project project);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    @Nullable
    AssignableWorkflowScheme getWorkflowSchemeObj(String name);
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    AssignableWorkflowScheme.Builder assignableBuilder();

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    AssignableWorkflowScheme createScheme(AssignableWorkflowScheme scheme);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    AssignableWorkflowScheme updateWorkflowScheme(AssignableWorkflowScheme scheme);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    @Nullable
    Scheme getSchemeObject(Long id);
    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    List<Project> getProjectsUsing(AssignableWorkflowScheme scheme);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    void removeSchemesFromProject(Project project);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    void addSchemeToProject(Project project, Scheme scheme);

    /**
     * @see "Seen: Jira 8.20.22, cures-condec-jira, MockWorkflowSchemeManager (overridden, exact parameters); believed
     * in 11."
     */
    boolean isUsingDefaultScheme(Project project);
}
