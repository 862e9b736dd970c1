package com.atlassian.jira.issue.customfields;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Helpers around custom fields, in Jira's core.
 *
 * @see "Seen: Jira 8.13.1, jira-plugins-groovy, FieldPreviewService (imported); believed in 11."
 */
public final class CustomFieldUtils {
    private CustomFieldUtils() {}

    /**
     * The nodes of the projects, or the one of all projects.
     *
     * @see "Believed: public plugins for older Jira versions were seen to use it (called)."
     */
    public static List<JiraContextNode> buildJiraIssueContexts(
            boolean global, Long @Nullable [] projectIds, ProjectManager projectManager) {
        if (global || projectIds == null) {
            return List.of(new ProjectNode(null));
        }
        List<JiraContextNode> nodes = new ArrayList<>();
        for (Long projectId : projectIds) {
            Project project = projectManager.getProjectObj(projectId);
            if (project != null) {
                nodes.add(new ProjectNode(project.getId()));
            }
        }
        return nodes;
    }

    /**
     * Stand-in for Jira's own classes of nodes, which the app never names; null stands for all projects.
     *
     * @see "Ours; the app must not name it."
     */
    public record ProjectNode(@Nullable Long projectId) implements JiraContextNode {}
}
