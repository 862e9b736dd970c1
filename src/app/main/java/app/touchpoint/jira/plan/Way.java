package app.touchpoint.jira.plan;

/**
 * A transition that somebody may take now.
 *
 * @param actionId Jira's id of it within the workflow
 * @param name as the workflow names it
 * @param toStatusId where it leads
 */
record Way(int actionId, String name, String toStatusId) {}
