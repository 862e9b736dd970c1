package app.touchpoint.acceptance.permission;

import app.touchpoint.acceptance.permission.Person.Need;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Something of the app on a page of Jira's, by the module of the descriptor that brings it.
 *
 * @param module element and key, or alias
 * @param address of the page
 * @param marker what stands on the page for those who may, and for nobody else
 */
record PageSurface(String module, Need need, Function<Scene, String> address, String marker) {

    private static final String PROJECT_PAGE = "/projects/" + Scene.PROJECT;
    private static final String SEARCH = "project = RAD AND \"Soll/Ist gap\" is not EMPTY";

    /** Every module that shows something; one that is added needs a row here. */
    static final List<PageSurface> ALL = List.of(
            page("web-panel matrix-panel", Need.SIGHT, selected("matrix"), "tp-matrix-page"),
            page("web-panel curve-panel", Need.SIGHT, selected("curve"), "id=\"tp-curve\""),
            page("web-panel overview-panel", Need.SIGHT, selected("overview"), "id=\"tp-overview\""),
            page("web-item overview-link", Need.SIGHT, PROJECT_PAGE, "id=\"touchpoint-overview\""),
            page("web-panel steckbrief-panel", Need.SIGHT, selected("steckbrief"), "id=\"tp-sheets\""),
            new PageSurface(
                    "web-panel steckbrief-panel",
                    Need.SIGHT,
                    scene -> selected("steckbrief") + "&touchpoint=" + scene.open,
                    "id=\"tp-sheet\""),
            page("web-panel importance-panel", Need.SIGHT, selected("importance"), "id=\"tp-importance\""),
            page("web-panel journey-panel", Need.SIGHT, selected("journey"), "id=\"tp-journey\""),
            page("web-panel import-panel", Need.EDIT, selected("import"), "id=\"tp-import\""),
            page("web-panel plan-panel", Need.SIGHT, selected("plan"), "id=\"tp-plan\""),
            page("web-panel measure-panel", Need.SIGHT, selected("measurements"), "id=\"tp-measure\""),
            page("web-item measure-link", Need.SIGHT, PROJECT_PAGE, "id=\"touchpoint-measurements\""),
            page("web-item plan-link", Need.SIGHT, PROJECT_PAGE, "id=\"touchpoint-plan\""),
            page("web-item matrix-link", Need.SIGHT, PROJECT_PAGE, "id=\"touchpoint-matrix\""),
            page("web-item curve-link", Need.SIGHT, PROJECT_PAGE, "id=\"touchpoint-curve\""),
            page("web-item steckbrief-link", Need.SIGHT, PROJECT_PAGE, "id=\"touchpoint-steckbriefe\""),
            page("web-item importance-link", Need.SIGHT, PROJECT_PAGE, "id=\"touchpoint-importance\""),
            page("web-item journey-link", Need.SIGHT, PROJECT_PAGE, "id=\"touchpoint-journey\""),
            page("web-item import-link", Need.SIGHT, PROJECT_PAGE, "id=\"touchpoint-import\""),
            new PageSurface(
                    "web-panel touchpoint", Need.SIGHT, scene -> panel(scene, "touchpoint", scene.open), "tp-panel"),
            new PageSurface(
                    "web-panel action",
                    Need.SIGHT,
                    scene -> {
                        scene.vetoed(scene.tool);
                        return panel(scene, "action", scene.tool);
                    },
                    "tp-action"),
            new PageSurface(
                    "web-panel phase-panel",
                    Need.SIGHT,
                    scene -> panel(scene, "phase-panel", scene.phaseIssue),
                    "tp-phase-panel"),
            new PageSurface(
                    "web-panel matrix-panel",
                    Need.SIGHT,
                    scene -> selected("matrix") + "&phase=" + scene.idOf(scene.phaseIssue),
                    "tp-matrix-one"),
            page(
                    "action TouchpointMatrix",
                    Need.SIGHT,
                    "/secure/TouchpointMatrix!default.jspa?projectKey=RAD",
                    "tp-matrix-page"),
            new PageSurface(
                    "action TouchpointMatrix",
                    Need.SIGHT,
                    scene -> "/secure/TouchpointMatrix!default.jspa?projectKey=RAD&phase="
                            + scene.idOf(scene.phaseIssue),
                    "tp-matrix-one"),
            page(
                    "dashboard-item dashboard-item",
                    Need.LOGIN,
                    "/secure/Dashboard.jspa",
                    "app.touchpoint.jira:dashboard-item"),
            new PageSurface(
                    "web-item log-incident", Need.LOGIN, scene -> "/browse/" + scene.tool, "touchpoint-log-incident"),
            page(
                    "web-item touchpoint-project-settings",
                    Need.ADMINISTER_PROJECT,
                    "/plugins/servlet/project-config/RAD/summary",
                    "touchpoint-project-settings"),
            page(
                    "web-item touchpoint-plan-settings",
                    Need.ADMINISTER_PROJECT,
                    "/plugins/servlet/project-config/RAD/summary",
                    "touchpoint-plan-settings"),
            page(
                    "web-item touchpoint-setup",
                    Need.ADMINISTER,
                    "/secure/admin/AdminSummary.jspa",
                    "id=\"touchpoint-setup\""),
            page(
                    "web-item touchpoint-health",
                    Need.ADMINISTER,
                    "/secure/admin/AdminSummary.jspa",
                    "id=\"touchpoint-health\""),
            page(
                    "action TouchpointSetup",
                    Need.ADMINISTER_PROJECT,
                    "/secure/TouchpointSetup!default.jspa?projectKey=RAD",
                    "name=\"template\""),
            page(
                    "action TouchpointHealth",
                    Need.ADMINISTER,
                    "/secure/TouchpointHealth!default.jspa",
                    "aui-message-success"),
            page(
                    "action TouchpointSettings",
                    Need.ADMINISTER_PROJECT,
                    "/secure/TouchpointSettings!default.jspa?projectKey=RAD",
                    "/secure/TouchpointSettings.jspa"),
            page(
                    "action TouchpointPlanSettings",
                    Need.ADMINISTER_PROJECT,
                    "/secure/TouchpointPlanSettings!default.jspa?projectKey=RAD",
                    "/secure/TouchpointPlanSettings.jspa"),
            new PageSurface("customfield-type gap", Need.SIGHT, scene -> "/browse/" + scene.open, "tp-gap"),
            page("customfield-type gap", Need.SIGHT, "/issues/?jql=" + Scene.encoded(SEARCH), "tp-gap"),
            page("customfield-type gap", Need.SIGHT, export("searchrequest-csv-current-fields", "csv"), "+3"),
            page("customfield-type gap", Need.SIGHT, export("searchrequest-xml", "xml"), "<customfieldvalue>3.0<"));

    /** Markers of what says something of touchpoints; the others are links, forms, and what a script fills by the REST interface. */
    static final Set<String> TELLING = Set.of(
            "tp-matrix-page",
            "id=\"tp-overview\"",
            "id=\"tp-sheets\"",
            "id=\"tp-plan\"",
            "id=\"tp-measure\"",
            "tp-matrix-one",
            "tp-gap",
            "+3",
            "<customfieldvalue>3.0<");

    /** Whether it is there only for who sees the project; a dashboard offers its items to everybody, and each asks by REST for what it shows. */
    boolean isAboutAProject() {
        return !module.startsWith("dashboard-item");
    }

    private static PageSurface page(String module, Need need, String address, String marker) {
        return new PageSurface(module, need, scene -> address, marker);
    }

    private static String selected(String item) {
        return PROJECT_PAGE + "?selectedItem=app.touchpoint.jira." + item;
    }

    private static String panel(Scene scene, String key, String issue) {
        return "/secure/IssueWebPanel.jspa?issueId=" + scene.idOf(issue) + "&panel=app.touchpoint.jira:" + key;
    }

    private static String export(String view, String ending) {
        return "/sr/jira.issueviews:" + view + "/temp/SearchRequest." + ending + "?jqlQuery=" + Scene.encoded(SEARCH);
    }
}
