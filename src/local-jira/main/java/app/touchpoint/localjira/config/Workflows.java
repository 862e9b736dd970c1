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

    /** The descriptor of a workflow as XML. */
    String descriptorXml(String name);

    /** The workflow of an issue type in a project; never absent, the system's serves what is not mapped. */
    LocalWorkflow of(long projectId, String issueTypeId);

    /** The scheme of a project; the default scheme where none is set. */
    WorkflowScheme schemeOf(long projectId);

    List<WorkflowScheme> schemes();

    /**
     * A workflow scheme.
     *
     * @param defaultWorkflow serves the issue types without a mapping
     * @param byIssueTypeId workflow names by issue type id
     */
    record WorkflowScheme(
            long id, String name, String description, String defaultWorkflow, Map<String, String> byIssueTypeId) {}
}
