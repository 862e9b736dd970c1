package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.access.ProjectVisit;
import app.touchpoint.jira.rest.ProjectGate;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The settings of a project: class limits, minimum n, what kind each channel is. For those who administer the project. */
public class TouchpointSettingsAction extends JiraWebActionSupport {

    private final transient ProjectGate gate;
    private final transient Refusals refusals;
    private final transient SetupService service;
    private final transient SettingsPage pages;

    private String projectKey = "";
    private @Nullable String okayFrom;
    private @Nullable String delightingFrom;
    private @Nullable String minimumN;
    private boolean saved;
    private Map<String, Object> page = Map.of();

    @Inject
    public TouchpointSettingsAction(ProjectGate gate, Refusals refusals, SetupService service, SettingsPage pages) {
        this.gate = gate;
        this.refusals = refusals;
        this.service = service;
        this.pages = pages;
    }

    /** Shows the form. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        page = visit().fold(visit -> pages.show(visit.project(), saved), this::refusal);
        return SUCCESS;
    }

    /** Stores what was typed, or shows the form again with what is wrong. */
    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        Outcome<ProjectVisit> visit = visit();
        Map<String, Object> again = visit.fold(
                allowed -> pages.store(
                        allowed.project(), SettingsForm.read(okayFrom, delightingFrom, minimumN), parameters()),
                this::refusal);
        if (again == null) {
            return getRedirect("/secure/TouchpointSettings!default.jspa?saved=true&projectKey=" + projectKey);
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

    public void setOkayFrom(String okayFrom) {
        this.okayFrom = okayFrom;
    }

    public void setDelightingFrom(String delightingFrom) {
        this.delightingFrom = delightingFrom;
    }

    public void setMinimumN(String minimumN) {
        this.minimumN = minimumN;
    }

    public void setSaved(String saved) {
        this.saved = Boolean.parseBoolean(saved);
    }

    private Outcome<ProjectVisit> visit() {
        Outcome<ProjectVisit> entered = gate.enter(projectKey);
        return service.isJiraAdministrator(getLoggedInUser())
                ? entered
                : entered.fold(gate::administering, Outcome::refused);
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
