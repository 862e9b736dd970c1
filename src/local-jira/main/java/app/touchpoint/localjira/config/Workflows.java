package app.touchpoint.localjira.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Workflows and the schemes that give them to the issue types of projects. */
public interface Workflows {

    /** The name of the workflow that comes with the system and cannot be changed. */
    String SYSTEM = "jira";

    List<LocalWorkflow> all();

    Optional<LocalWorkflow> byName(String name);

    String description(String name);

    /** The descriptor of a workflow as XML. */
    String descriptorXml(String name);

    /**
     * Makes a workflow; refused with an {@link IllegalArgumentException} where the name is in use, a status is unknown or the
     * descriptor has what local Jira would not carry out.
     */
    LocalWorkflow create(String name, String description, String descriptorXml);

    /** Replaces the descriptor of a workflow that no scheme uses; one in use is refused, Jira asks for a draft there. */
    LocalWorkflow update(String name, String descriptorXml);

    /** Deletes a workflow that no scheme uses. */
    void delete(String name);

    /** Whether a scheme that a project has names the workflow. */
    boolean isActive(String name);

    /** The workflow of an issue type in a project; never absent, the system's serves what is not mapped. */
    LocalWorkflow of(long projectId, String issueTypeId);

    /** The scheme of a project; empty where it has the default scheme, which has no id. */
    Optional<WorkflowScheme> schemeOf(long projectId);

    List<WorkflowScheme> schemes();

    WorkflowScheme scheme(long id);

    /** Makes a scheme; its id in the argument is ignored. A name in use is an {@link IllegalArgumentException}. */
    WorkflowScheme createScheme(WorkflowScheme scheme);

    /** Replaces name, description and mappings of a scheme for all projects that share it. */
    WorkflowScheme updateScheme(WorkflowScheme scheme);

    /** Deletes a scheme that no project has. */
    void deleteScheme(long id);

    void assignScheme(long projectId, long schemeId);

    /** Gives the project the default scheme: the system's workflow for every issue type. */
    void assignDefaultScheme(long projectId);

    /** Ids of the projects that have the scheme, ascending. */
    List<Long> projectsOf(long schemeId);

    /**
     * A workflow scheme.
     *
     * @param defaultWorkflow serves the issue types without a mapping
     * @param byIssueTypeId workflow names by issue type id
     */
    record WorkflowScheme(
            long id, String name, String description, String defaultWorkflow, Map<String, String> byIssueTypeId) {}
}
