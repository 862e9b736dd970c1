package app.touchpoint.localjira.project;

/** A component of a project. */
public record LocalComponent(long id, long projectId, String name, String description) {}
