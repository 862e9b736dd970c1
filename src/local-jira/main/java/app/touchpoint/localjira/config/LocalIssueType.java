package app.touchpoint.localjira.config;

/** An issue type; ids are numbers written as text, as in Jira. */
public record LocalIssueType(String id, String name, String description, boolean subTask, String iconUrl) {}
