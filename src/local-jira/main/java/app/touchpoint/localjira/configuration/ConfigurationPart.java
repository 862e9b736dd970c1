package app.touchpoint.localjira.configuration;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.config.ConfigPart;
import app.touchpoint.localjira.config.FieldConfigurations;
import app.touchpoint.localjira.config.IssueTypes;
import app.touchpoint.localjira.config.LinkTypes;
import app.touchpoint.localjira.config.Statuses;
import app.touchpoint.localjira.config.Workflows;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.CurrentUser;
import app.touchpoint.localjira.directory.DirectoryPart;
import app.touchpoint.localjira.directory.Groups;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.directory.Roles;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.FieldPart;
import app.touchpoint.localjira.field.FieldTypes;
import app.touchpoint.localjira.manager.Managers;
import app.touchpoint.localjira.project.ProjectPart;
import app.touchpoint.localjira.project.Projects;
import app.touchpoint.localjira.screen.ScreenPart;
import app.touchpoint.localjira.screen.Screens;

/** Everything that is configured, ready to use: tables made, the services of Jira's API offered. */
public record ConfigurationPart(
        Users users,
        Groups groups,
        Roles roles,
        Permissions permissions,
        CurrentUser currentUser,
        Projects projects,
        IssueTypes issueTypes,
        Statuses statuses,
        Workflows workflows,
        FieldConfigurations fieldConfigurations,
        LinkTypes linkTypes,
        FieldTypes fieldTypes,
        CustomFields customFields,
        Screens screens,
        FirstFill firstFill) {

    /** Makes the tables where they are missing, reads what is there, adds the Jira API's managers to the services. */
    public static ConfigurationPart start(Database database, Services services) {
        FirstFill firstFill = FirstFill.start(database);
        DirectoryPart directory = DirectoryPart.start(database);
        ConfigPart config = ConfigPart.start(database);
        ProjectPart project = ProjectPart.start(database, directory, config.issueTypes());
        Permissions permissions = directory.permissions(project.known());
        FieldPart field = FieldPart.start(database, project.projects(), config.issueTypes(), directory.users());
        ScreenPart screen = ScreenPart.start(database, field.fields(), permissions);
        Managers.addPeople(services, directory, project.projects(), permissions);
        Managers.addConfiguration(services, config, project.projects());
        Managers.addFields(services, field, screen.screens());
        return new ConfigurationPart(
                directory.users(),
                directory.groups(),
                directory.roles(),
                permissions,
                directory.currentUser(),
                project.projects(),
                config.issueTypes(),
                config.statuses(),
                config.workflows(),
                config.fieldConfigurations(),
                config.linkTypes(),
                field.types(),
                field.fields(),
                screen.screens(),
                firstFill);
    }

    /** Fills an empty home with schemes, workflow, issue types, screens, users and sample projects; else does nothing. */
    public void fillIfEmpty() {
        new Bootstrap(this).fillIfEmpty();
    }
}
