package app.touchpoint.jira.plan;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.ProjectGate;
import app.touchpoint.jira.rest.Refusals;
import app.touchpoint.jira.setup.SetupService;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** The settings of a plan: budget cap, constants of the priority, what makes a quick win. For those who administer the project. */
public class TouchpointPlanSettingsAction extends JiraWebActionSupport {

    private final transient JourneyGate journeys;
    private final transient ProjectGate gate;
    private final transient SetupService service;
    private final transient PlanSettingsPage pages;
    private final transient Refusals refusals;

    private String projectKey = "";
    private boolean saved;
    private Map<String, Object> page = Map.of();

    @Inject
    public TouchpointPlanSettingsAction(
            JourneyGate journeys, ProjectGate gate, SetupService service, PlanSettingsPage pages, Refusals refusals) {
        this.journeys = journeys;
        this.gate = gate;
        this.service = service;
        this.pages = pages;
        this.refusals = refusals;
    }

    /** Shows the form. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        page = visit().fold(entered -> pages.show(entered, saved), this::refusal);
        return SUCCESS;
    }

    /** Stores what was typed, or shows the form again with what is wrong. */
    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        Map<String, Object> again = visit().fold(entered -> pages.store(entered, parameters()), this::refusal);
        if (again == null) {
            return getRedirect("/secure/TouchpointPlanSettings!default.jspa?saved=true&projectKey=" + projectKey);
        }
        page = again;
        return SUCCESS;
    }

    /** What the template shows: texts, numbers, lists and maps. */
    public Map<String, Object> getPage() {
        return page;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public void setSaved(String saved) {
        this.saved = Boolean.parseBoolean(saved);
    }

    private Outcome<Entered> visit() {
        Outcome<Entered> entered = journeys.enter(projectKey);
        return service.isJiraAdministrator(getLoggedInUser())
                ? entered
                : entered.fold(here -> gate.administering(here.visit()).map(visit -> here), Outcome::refused);
    }

    private Map<String, Object> refusal(Refusal refusal) {
        return pages.refusal(refusals.sentence(refusal));
    }

    private Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        getHttpRequest().getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
        return parameters;
    }
}
