package com.opensymphony.workflow.loader;

/**
 * A transition of a workflow.
 *
 * @see "Seen: Jira 11.0.0, imported by public plugins."
 */
public class ActionDescriptor {
    private final int id;
    private final String name;
    private final ResultDescriptor result;

    /** @see "Ours; the app gets it from Jira. Local Jira calls it, the app does not." */
    public ActionDescriptor(int id, String name, ResultDescriptor result) {
        this.id = id;
        this.name = name;
        this.result = result;
    }

    /** @see "Seen: Jira 8.20.22, cures-condec-jira, JiraIssuePersistenceManager (called); believed in 11." */
    public int getId() {
        return id;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackPostFunction (called)." */
    public String getName() {
        return name;
    }

    /** @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackPostFunction (called)." */
    public ResultDescriptor getUnconditionalResult() {
        return result;
    }
}
