package app.touchpoint.jira.store;

/**
 * That an action improves a touchpoint.
 *
 * @param actionId issue that improves
 * @param actionProjectId its project, which need not be set up
 * @param touchpointId issue that is improved
 * @param projectId project of the touchpoint
 */
public record ActionLink(long actionId, long actionProjectId, long touchpointId, long projectId) {}
