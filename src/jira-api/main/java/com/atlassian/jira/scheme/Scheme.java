package com.atlassian.jira.scheme;

/**
 * A scheme of any kind.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira (parameter of WorkflowSchemeManager); believed in 11."
 */
public class Scheme {
    private final Long id;

    /** @see "Ours; the app gets schemes from WorkflowSchemeManager." */
    public Scheme(Long id) {
        this.id = id;
    }

    /** @see "Seen: Jira 10.5.0, atlassian-plugins, ScioPermissionScheme (called). Local Jira calls it, the app does not." */
    public Long getId() {
        return id;
    }
}
