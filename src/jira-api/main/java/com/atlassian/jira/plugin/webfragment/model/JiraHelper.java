package com.atlassian.jira.plugin.webfragment.model;

import com.atlassian.jira.project.Project;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a web fragment is shown.
 *
 * @see "Seen: Jira 11.3.1 and 11.3.3, jira-scrum-poker and jira-multiple-subtasks (parameter of conditions)"
 */
public class JiraHelper {

    private final @Nullable HttpServletRequest request;
    private final @Nullable Project project;
    private final Map<String, Object> contextParams;

    /** @see "Believed: remembered from the API of Jira 8, not looked up; apps get a helper and do not make one. Local Jira calls it, the app does not." */
    public JiraHelper(
            @Nullable HttpServletRequest request, @Nullable Project project, Map<String, Object> contextParams) {
        this.request = request;
        this.project = project;
        this.contextParams = contextParams;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up, with jakarta's type since Jira 11." */
    public @Nullable HttpServletRequest getRequest() {
        return request;
    }

    /**
     * The project of the place, or null outside of any.
     *
     * @see "Seen: Jira 11.3.1, jira-scrum-poker"
     */
    public @Nullable Project getProject() {
        return project;
    }

    /** @see "Believed: remembered from the API of Jira 8, not looked up." */
    public Map<String, Object> getContextParams() {
        return contextParams;
    }
}
