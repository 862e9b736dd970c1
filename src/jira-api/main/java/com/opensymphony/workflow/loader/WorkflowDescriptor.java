package com.opensymphony.workflow.loader;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A workflow as OSWorkflow reads it; here its XML, and its steps where Jira has it.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class WorkflowDescriptor {
    private final String xml;
    private final @Nullable Map<Integer, StepDescriptor> steps;

    /** @see "Ours; the app gets it from WorkflowUtil." */
    public WorkflowDescriptor(String xml) {
        this.xml = xml;
        this.steps = null;
    }

    /** @see "Ours; steps by id in the order of the descriptor. Local Jira calls it, the app does not." */
    public WorkflowDescriptor(String xml, Map<Integer, StepDescriptor> steps) {
        this.xml = xml;
        this.steps = new LinkedHashMap<>(steps);
    }

    /** @see "Believed: OSWorkflow." */
    public String asXML() {
        return xml;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackPostFunction (called)." */
    public @Nullable StepDescriptor getStep(int id) {
        return steps().get(id);
    }

    /**
     * In the order of the descriptor.
     *
     * @see "Believed: OSWorkflow, remembered and not looked up."
     */
    public List<StepDescriptor> getSteps() {
        return new ArrayList<>(steps().values());
    }

    private Map<Integer, StepDescriptor> steps() {
        if (steps == null) {
            throw new UnsupportedOperationException("The steps of a workflow that Jira does not have yet.");
        }
        return steps;
    }
}
