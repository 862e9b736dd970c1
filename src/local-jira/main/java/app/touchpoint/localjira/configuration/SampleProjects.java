package app.touchpoint.localjira.configuration;

import app.touchpoint.localjira.config.IssueTypes;
import app.touchpoint.localjira.config.LocalIssueType;
import app.touchpoint.localjira.config.LocalStatus;
import app.touchpoint.localjira.config.Workflows;
import app.touchpoint.localjira.directory.Holder;
import app.touchpoint.localjira.directory.LocalRole;
import app.touchpoint.localjira.field.CustomFields;
import app.touchpoint.localjira.field.FieldTypes;
import app.touchpoint.localjira.field.LocalCustomField;
import app.touchpoint.localjira.project.LocalProject;
import app.touchpoint.localjira.project.Projects;
import app.touchpoint.localjira.screen.LocalScreen;
import app.touchpoint.localjira.screen.Screens;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The projects of the sample: two that share every scheme, so that a change for one of them shows in the other; an archived one; one with a
 * field of its own whose name the app would like to use; and one with a strict workflow: only the assignee begins, without a due date
 * there is no review, done is reached from review alone and asks for a resolution on a screen, and only administrators reject.
 */
final class SampleProjects {

    private final ConfigurationPart parts;

    SampleProjects(ConfigurationPart parts) {
        this.parts = parts;
    }

    void create() {
        LocalProject bikes = project("RAD", "Radhaus", "Fahrräder verkaufen, warten und verleihen");
        LocalProject service = project("SERVICE", "Kundendienst", "Werkstatt und Reklamationen von Radhaus");
        LocalProject archive = project("ARCHIV", "Archiv", "Abgeschlossene Vorhaben");
        LocalProject laboratory = project("LABOR", "Labor", "Versuche und Prototypen");
        parts.projects().setArchived(archive.id(), true);
        shareSchemes(List.of(bikes, service));
        budget(laboratory);
        strictWorkflow(project("UMBAU", "Umbau", "Vorhaben mit strengem Arbeitsablauf"));
        for (String component : List.of("Filiale", "Onlineshop", "Werkstatt")) {
            parts.projects().createComponent(bikes.id(), component, "");
        }
    }

    private LocalProject project(String key, String name, String description) {
        String lead = parts.users().byName("anna").orElseThrow().key();
        String member = parts.users().byName("tom").orElseThrow().key();
        LocalProject project = parts.projects().create(new Projects.NewProject(key, name, description, lead));
        parts.roles().addUser(role("Administrators").id(), project.id(), lead);
        parts.roles().addUser(role("Developers").id(), project.id(), member);
        return project;
    }

    private LocalRole role(String name) {
        return parts.roles().byName(name).orElseThrow();
    }

    private void shareSchemes(List<LocalProject> projects) {
        IssueTypes.IssueTypeScheme types = parts.issueTypes()
                .createScheme(
                        "Radhaus: Issue Type Scheme",
                        "",
                        parts.issueTypes().all().stream()
                                .map(LocalIssueType::id)
                                .toList());
        Workflows.WorkflowScheme workflows = parts.workflows()
                .createScheme(
                        new Workflows.WorkflowScheme(0, "Radhaus: Workflow Scheme", "", Workflows.SYSTEM, Map.of()));
        long typeScreens = screens();
        long security = security();
        for (LocalProject project : projects) {
            parts.issueTypes().assignScheme(project.id(), types.id());
            parts.workflows().assignScheme(project.id(), workflows.id());
            parts.screens().assign(project.id(), typeScreens);
            parts.permissions().securitySchemes().assign(project.id(), security);
        }
    }

    private void strictWorkflow(LocalProject project) {
        LocalScreen screen = parts.screens().create("Umbau: Abnahme", "");
        LocalScreen.Tab tab = parts.screens().addTab(screen.id(), "Field Tab");
        parts.screens().addField(screen.id(), tab.id(), "resolution");
        String xml = Bootstrap.resource("workflow/strict.xml")
                .replace("@SCREEN@", Long.toString(screen.id()))
                .replace("@WONT_DO@", resolution("Won't Do"))
                .replace("@TO_DO@", status("To Do"))
                .replace("@IN_PROGRESS@", status("In Progress"))
                .replace("@DONE@", status("Done"))
                .replace("@IN_REVIEW@", newStatus("In Review", LocalStatus.Category.IN_PROGRESS))
                .replace("@REJECTED@", newStatus("Rejected", LocalStatus.Category.DONE));
        String workflow = parts.workflows().create("Umbau: Workflow", "", xml).name();
        Workflows.WorkflowScheme scheme = parts.workflows()
                .createScheme(new Workflows.WorkflowScheme(0, "Umbau: Workflow Scheme", "", workflow, Map.of()));
        parts.workflows().assignScheme(project.id(), scheme.id());
    }

    private String resolution(String name) {
        return parts.statuses().resolutions().stream()
                .filter(resolution -> resolution.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String status(String name) {
        return parts.statuses().byName(name).orElseThrow().id();
    }

    private String newStatus(String name, LocalStatus.Category category) {
        return parts.statuses().create(name, "", category).id();
    }

    private long screens() {
        Screens screens = parts.screens();
        LocalScreen screen = screens.create("Radhaus: Screen", "");
        Bootstrap.addFields(screens, screen);
        Screens.ScreenScheme scheme = screens.createScheme("Radhaus: Screen Scheme", "");
        screens.setScreen(scheme.id(), null, screen.id());
        Screens.TypeScreenScheme typeScheme = screens.createTypeScheme("Radhaus: Issue Type Screen Scheme", "");
        screens.setScheme(typeScheme.id(), null, scheme.id());
        return typeScheme.id();
    }

    private long security() {
        var security = parts.permissions().securitySchemes();
        long schemeId = security.create("Radhaus: Issue Security Scheme", "").id();
        long level = security.addLevel(schemeId, "Leitung", "Only administrators of the project and the reporter")
                .id();
        security.addHolder(level, Holder.role(role("Administrators")));
        security.addHolder(level, Holder.reporter());
        return schemeId;
    }

    private void budget(LocalProject project) {
        LocalCustomField budget = parts.customFields()
                .create(
                        new CustomFields.NewField(
                                "Budget",
                                "What an experiment may cost, in Euro",
                                FieldTypes.SYSTEM + "float",
                                FieldTypes.SYSTEM + "exactnumber"),
                        new CustomFields.NewContext(
                                "Labor", "", new CustomFields.ContextProjects(false, Set.of(project.id())), Set.of()));
        LocalScreen screen = parts.screens().byId(Screens.DEFAULT).orElseThrow();
        parts.screens().addField(screen.id(), screen.tabs().get(0).id(), budget.id());
    }
}
