package app.touchpoint.localjira.directory;

import app.touchpoint.localjira.db.Database;

/** The stores of this package over one database; makes their tables where they are missing. */
public record DirectoryPart(Users users, Groups groups, Roles roles, CurrentUser currentUser, Database database) {

    public static DirectoryPart start(Database database) {
        database.runScript("schema/directory.sql");
        Groups groups = new DatabaseGroups(database);
        Users users = new DatabaseUsers(database, groups);
        return new DirectoryPart(
                users, groups, new DatabaseRoles(database, groups), new ThreadCurrentUser(users), database);
    }

    /** The permissions, which also need to know the projects. */
    public Permissions permissions(KnownProjects projects) {
        return new SchemePermissions(
                users,
                groups,
                roles,
                new SchemePermissions.Schemes(
                        new DatabasePermissionSchemes(database), new DatabaseSecuritySchemes(database)),
                projects);
    }
}
