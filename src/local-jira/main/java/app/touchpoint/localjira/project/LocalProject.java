package app.touchpoint.localjira.project;

/** A project. */
public record LocalProject(long id, String key, String name, String description, String leadKey, boolean archived) {}
