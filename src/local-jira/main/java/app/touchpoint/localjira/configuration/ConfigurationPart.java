package app.touchpoint.localjira.configuration;

import app.touchpoint.localjira.boot.Services;
import app.touchpoint.localjira.config.IssueTypes;
import app.touchpoint.localjira.config.LinkTypes;
import app.touchpoint.localjira.config.Statuses;
import app.touchpoint.localjira.config.Workflows;
import app.touchpoint.localjira.db.Database;
import app.touchpoint.localjira.directory.CurrentUser;
import app.touchpoint.localjira.directory.Groups;
import app.touchpoint.localjira.directory.Permissions;
import app.touchpoint.localjira.directory.Roles;
import app.touchpoint.localjira.directory.Users;
import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.FieldTypes;
import app.touchpoint.localjira.project.Projects;
import app.touchpoint.localjira.screen.Screens;
import java.time.Clock;

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
        LinkTypes linkTypes,
        FieldTypes fieldTypes,
        CustomFields customFields,
        Screens screens) {

    /** Makes the tables where they are missing, reads what is there, adds the Jira API's managers to the services. */
    public static ConfigurationPart start(Database database, Services services, Clock clock) {
        throw new UnsupportedOperationException("ConfigurationPart.start: " + database + services + clock);
    }

    /** Fills an empty home with schemes, workflow, issue types, screens, users and sample projects; else does nothing. */
    public void fillIfEmpty() {
        throw new UnsupportedOperationException("ConfigurationPart.fillIfEmpty");
    }
}
