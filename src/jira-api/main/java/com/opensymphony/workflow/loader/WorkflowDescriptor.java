package com.opensymphony.workflow.loader;

/**
 * A workflow as OSWorkflow reads it; here its XML.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class WorkflowDescriptor {
    private final String xml;

    /** @see "Ours; the app gets it from WorkflowUtil." */
    public WorkflowDescriptor(String xml) {
        this.xml = xml;
    }

    /** @see "Believed: OSWorkflow." */
    public String asXML() {
        return xml;
    }
}
