package com.opensymphony.workflow.loader;

/**
 * Where an action leads.
 *
 * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackPostFunction."
 */
public class ResultDescriptor {
    private final int step;

    /** @see "Ours; the app gets it from ActionDescriptor. Local Jira calls it, the app does not." */
    public ResultDescriptor(int step) {
        this.step = step;
    }

    /**
     * The id of a step; -1 leaves the issue where it is.
     *
     * @see "Seen: Jira 11.0.0, atlassian-slack-integration-server, SlackPostFunction (called)."
     */
    public int getStep() {
        return step;
    }
}
