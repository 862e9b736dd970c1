package app.touchpoint.localjira.field;

import app.touchpoint.localjira.config.IssueTypes;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.project.Projects;

/** The custom fields over a database and the registry of their types; makes the tables where they are missing. */
public record FieldPart(CustomFields fields, FieldTypes types) {

    public static FieldPart start(Database database, Projects projects, IssueTypes issueTypes, Users users) {
        database.runScript("schema/field.sql");
        FieldTypes types = new RegisteredFieldTypes();
        return new FieldPart(
                new DatabaseCustomFields(database, types, new DatabaseCustomFields.Scope(projects, issueTypes), users),
                types);
    }
}
