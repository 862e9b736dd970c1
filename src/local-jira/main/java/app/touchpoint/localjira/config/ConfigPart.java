package app.touchpoint.localjira.config;

import app.touchpoint.localjira.db.Database;

/** The stores of this package over one database; makes their tables where they are missing. */
public record ConfigPart(
        IssueTypes issueTypes,
        Statuses statuses,
        Workflows workflows,
        FieldConfigurations fieldConfigurations,
        LinkTypes linkTypes) {

    /** The path that every address of the instance starts with. */
    public static final String CONTEXT_PATH = "/jira";

    /** Where the icons of issue types and priorities lie below the context path. */
    static final String ICONS = "/static-assets/0/local/";

    public static ConfigPart start(Database database) {
        database.runScript("schema/config.sql");
        Statuses statuses = new DatabaseStatuses(database);
        return new ConfigPart(
                new DatabaseIssueTypes(database),
                statuses,
                new DatabaseWorkflows(database, statuses),
                new DatabaseFieldConfigurations(database),
                new DatabaseLinkTypes(database));
    }
}
