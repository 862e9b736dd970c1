package com.atlassian.jira.scheme;

/**
 * A scheme of any kind, by id and name.
 *
 * @see "Seen: Jira 8.20.22, cures-condec-jira (parameter of WorkflowSchemeManager); believed in 11."
 */
public class Scheme {
    private final Long id;
    private final String name;

    /** @see "Ours; the app gets schemes from WorkflowSchemeManager." */
    public Scheme(Long id, String name) {
        this.id = id;
        this.name = name;
    }

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    public Long getId() {
        return id;
    }

    /** @see "Seen: public plugins for older Jira versions (called); believed in 11." */
    public String getName() {
        return name;
    }
}
