package app.touchpoint.localjira.project;

import app.touchpoint.localjira.config.IssueTypes;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.DirectoryPart;
import app.touchpoint.localjira.directory.KnownProjects;

/** The store of projects over a database, and the same as permissions see it; makes the tables where they are missing. */
public record ProjectPart(Projects projects, KnownProjects known) {

    public static ProjectPart start(Database database, DirectoryPart directory, IssueTypes issueTypes) {
        database.runScript("schema/project.sql");
        DatabaseProjects projects = new DatabaseProjects(database, directory, issueTypes);
        return new ProjectPart(projects, projects);
    }
}
