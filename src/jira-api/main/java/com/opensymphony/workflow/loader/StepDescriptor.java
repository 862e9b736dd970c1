package com.opensymphony.workflow.loader;

import java.util.Map;

/**
 * A step of a workflow, in Jira bound to a status.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager; believed in 11."
 */
public class StepDescriptor {
    private final Map<String, String> metaAttributes;

    /** @see "Ours; the app gets it from WorkflowDescriptor. Local Jira calls it, the app does not." */
    public StepDescriptor(Map<String, String> metaAttributes) {
        this.metaAttributes = Map.copyOf(metaAttributes);
    }

    /**
     * What the meta elements of the step say; {@code jira.status.id} names the status.
     *
     * @see "Believed: OSWorkflow, remembered and not looked up; the attribute stands in every exported workflow of Jira."
     */
    public Map<String, String> getMetaAttributes() {
        return metaAttributes;
    }
}
