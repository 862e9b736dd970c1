package app.touchpoint.localjira.config;

import app.touchpoint.localjira.db.Database;

/** The stores of this package over one database; makes their tables where they are missing. */
public record ConfigPart(IssueTypes issueTypes, Statuses statuses, Workflows workflows, LinkTypes linkTypes) {

    /** @param contextPath what the addresses of icons start with, e.g. {@code /jira} */
    public static ConfigPart start(Database database, String contextPath) {
        database.runScript("schema/config.sql");
        Statuses statuses = new DatabaseStatuses(database, contextPath);
        return new ConfigPart(
                new DatabaseIssueTypes(database, contextPath),
                statuses,
                new DatabaseWorkflows(database, statuses),
                new DatabaseLinkTypes(database));
    }
}
