package app.touchpoint.localjira.directory;

/** A project role such as Administrators: one name for the instance, other people in each project. */
public record LocalRole(long id, String name, String description) {}
