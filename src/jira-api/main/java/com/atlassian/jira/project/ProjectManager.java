package com.atlassian.jira.project;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Projects, without any permission check.
 *
 * @see "Seen: Jira 11.3.3, imported by public plugins."
 */
public interface ProjectManager {
    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, DefaultProjectConfigurationManager (called)." */
    @Nullable
    Project getProjectObj(@Nullable Long id);
    /**
     * The present key only, exact case.
     *
     * @see "Seen: Jira 11.3.3, jira-multiple-subtasks, ProjectSubtaskTemplatesAction (called)."
     */
    @Nullable
    Project getProjectByCurrentKey(String key);
    /**
     * The present or a former key.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackConfigureProjectActionTest (called)."
     */
    @Nullable
    Project getProjectObjByKey(String key);
    /** @see "Seen: Jira 11.3.3, jira-multiple-subtasks, SubtaskTemplateImportAction (called)." */
    List<Project> getProjectObjects();
}
