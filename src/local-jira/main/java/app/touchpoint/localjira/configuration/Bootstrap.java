package app.touchpoint.localjira.configuration;

import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.config.Workflows;
import app.touchpoint.localjira.directory.Groups;
import app.touchpoint.localjira.directory.Holder;
import app.touchpoint.localjira.directory.LocalRole;
import app.touchpoint.localjira.directory.NewUser;
import app.touchpoint.localjira.directory.PermissionSchemes.PermissionScheme;
import app.touchpoint.localjira.screen.LocalScreen;
import app.touchpoint.localjira.screen.Screens;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Fills an empty home: first what a fresh Jira has, then the users and projects of the sample. */
final class Bootstrap {

    private static final List<String> TEAM_PERMISSIONS = List.of(
            "BROWSE_PROJECTS",
            "CREATE_ISSUES",
            "EDIT_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "TRANSITION_ISSUES",
            "LINK_ISSUES",
            "SCHEDULE_ISSUES",
            "ADD_COMMENTS",
            "EDIT_OWN_COMMENTS",
            "DELETE_OWN_COMMENTS",
            "CREATE_ATTACHMENTS",
            "MOVE_ISSUES",
            "RESOLVE_ISSUES",
            "CLOSE_ISSUES");

    private static final List<String> ADMINISTRATOR_PERMISSIONS = List.of(
            "ADMINISTER_PROJECTS",
            "DELETE_ISSUES",
            "EDIT_ALL_COMMENTS",
            "DELETE_ALL_COMMENTS",
            "MODIFY_REPORTER",
            "SET_ISSUE_SECURITY",
            "MANAGE_WATCHERS");

    private final ConfigurationPart parts;

    Bootstrap(ConfigurationPart parts) {
        this.parts = parts;
    }

    void fillIfEmpty() {
        if (parts.firstFill().isFinished()) {
            return;
        }
        groupsAndRoles();
        issueTypesAndPriorities();
        workflow();
        screens();
        parts.linkTypes().create("Blocks", "blocks", "is blocked by", null);
        parts.linkTypes().create("Cloners", "clones", "is cloned by", null);
        parts.linkTypes().create("Duplicate", "duplicates", "is duplicated by", null);
        parts.linkTypes().create("Relates", "relates to", "relates to", null);
        users();
        new SampleProjects(parts).create();
        parts.firstFill().finish();
    }

    private void groupsAndRoles() {
        parts.groups().create(Groups.EVERYONE);
        parts.groups().create(Groups.ADMINISTRATORS);
        var schemes = parts.permissions().schemes();
        schemes.grantGlobal("ADMINISTER", Groups.ADMINISTRATORS);
        schemes.grantGlobal("SYSTEM_ADMIN", Groups.ADMINISTRATORS);
        schemes.grantGlobal("BULK_CHANGE", Groups.EVERYONE);
        schemes.grantGlobal("USER_PICKER", Groups.EVERYONE);
        schemes.grantGlobal("CREATE_SHARED_OBJECTS", Groups.EVERYONE);
        LocalRole administrators =
                parts.roles().create("Administrators", "A project role that represents administrators in a project");
        LocalRole developers =
                parts.roles().create("Developers", "A project role that represents developers in a project");
        LocalRole users = parts.roles().create("Users", "A project role that represents those who only look");
        parts.roles().addDefaultGroup(administrators.id(), Groups.ADMINISTRATORS);
        PermissionScheme scheme = schemes.create("Default Permission Scheme", "For projects that have no other one.");
        for (String permission : TEAM_PERMISSIONS) {
            schemes.grant(scheme.id(), permission, Holder.role(administrators));
            schemes.grant(scheme.id(), permission, Holder.role(developers));
        }
        schemes.grant(scheme.id(), "BROWSE_PROJECTS", Holder.role(users));
        for (String permission : ADMINISTRATOR_PERMISSIONS) {
            schemes.grant(scheme.id(), permission, Holder.role(administrators));
        }
    }

    private void issueTypesAndPriorities() {
        var types = parts.issueTypes();
        types.createScheme("Default Issue Type Scheme", "Has every issue type, new ones too.", List.of());
        types.create("Task", "Work that is to be done.", false);
        types.create("Bug", "Something does not work as it should.", false);
        types.create("Story", "What a user wants to reach.", false);
        types.create("Improvement", "Something becomes better than it is.", false);
        types.create("Sub-task", "A part of another issue.", true);
        for (String priority : List.of("Highest", "High", "Medium", "Low", "Lowest")) {
            parts.statuses().createPriority(priority, "", priority.equals("Medium"));
        }
    }

    private void workflow() {
        String toDo =
                parts.statuses().create("To Do", "", LocalStatus.Category.TO_DO).id();
        String inProgress = parts.statuses()
                .create("In Progress", "", LocalStatus.Category.IN_PROGRESS)
                .id();
        String done =
                parts.statuses().create("Done", "", LocalStatus.Category.DONE).id();
        for (String resolution : List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce")) {
            parts.statuses().createResolution(resolution, "");
        }
        String xml = resource("workflow/jira.xml")
                .replace("@TO_DO@", toDo)
                .replace("@IN_PROGRESS@", inProgress)
                .replace("@DONE@", done);
        parts.workflows().create(Workflows.SYSTEM, "The default Jira workflow.", xml);
    }

    /** A text that lies beside the classes. */
    static String resource(String name) {
        try (InputStream in = Bootstrap.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + name + " on the class path.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + name + ".", e);
        }
    }

    private void screens() {
        Screens screens = parts.screens();
        LocalScreen screen = screens.create("Default Screen", "Has all fields of the system.");
        addFields(screens, screen);
        Screens.ScreenScheme scheme = screens.createScheme("Default Screen Scheme", "");
        screens.setScreen(scheme.id(), null, screen.id());
        Screens.TypeScreenScheme typeScheme = screens.createTypeScheme("Default Issue Type Screen Scheme", "");
        screens.setScheme(typeScheme.id(), null, scheme.id());
    }

    /** Puts the system's fields on a new screen, in the order of Jira's default screen. */
    static void addFields(Screens screens, LocalScreen screen) {
        LocalScreen.Tab tab = screens.addTab(screen.id(), "Field Tab");
        List.of(
                        "summary",
                        "issuetype",
                        "security",
                        "priority",
                        "duedate",
                        "components",
                        "assignee",
                        "reporter",
                        "description",
                        "labels")
                .forEach(field -> screens.addField(screen.id(), tab.id(), field));
    }

    private void users() {
        var admin = parts.users().create(new NewUser("admin", "Alex Admin", "admin@example.com", "admin"));
        parts.groups().add(admin.key(), Groups.ADMINISTRATORS);
        var anna = parts.users().create(new NewUser("anna", "Anna Albrecht", "anna@example.com", "anna"));
        parts.users().setLocale(anna.key(), Locale.GERMAN);
        parts.users().create(new NewUser("tom", "Tom Thiele", "tom@example.com", "tom"));
        parts.users().create(new NewUser("gast", "Gerd Gast", "gast@example.com", "gast"));
    }
}
