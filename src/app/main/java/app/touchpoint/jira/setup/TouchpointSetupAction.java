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
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page <em>Set up touchpoints</em>: without a project the choice of one, with a project its plan, and by POST its application. Those
 * who administer the project see the plan; only Jira administrators apply it.
 */
@WebSudoRequired
public class TouchpointSetupAction extends JiraWebActionSupport {

    private static final String HERE = "/secure/TouchpointSetup!default.jspa";

    private final transient ProjectGate gate;
    private final transient Refusals refusals;
    private final transient SetupService service;
    private final transient SetupPage pages;

    private @Nullable String projectKey;
    private @Nullable String template;
    private @Nullable String language;
    private @Nullable String shownLanguage;
    private String[] adopt = new String[0];
    private Map<String, Object> page = Map.of();

    @Inject
    public TouchpointSetupAction(ProjectGate gate, Refusals refusals, SetupService service, SetupPage pages) {
        this.gate = gate;
        this.refusals = refusals;
        this.service = service;
        this.pages = pages;
    }

    /** Shows the projects or the plan of one. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        page = projectKey == null || projectKey.isBlank()
                ? pages.choice(getLoggedInUser())
                : request()
                        .fold(
                                request -> pages.plan(new ProjectVisit(request.project(), request.user()), request),
                                refusal -> pages.refusal(refusals.sentence(refusal)));
        return SUCCESS;
    }

    /** Applies the plan and shows what it looks like then. */
    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        return request()
                .fold(
                        request -> isChosenFromAnotherPlan()
                                ? shown(request)
                                : service.apply(request).fold(done -> applied(request, done), this::refused),
                        this::refused);
    }

    /** What is there already was ticked by names in another language, so that the plan has to be seen once more. */
    private boolean isChosenFromAnotherPlan() {
        return shownLanguage != null
                && !shownLanguage.equals(language)
                && Arrays.stream(adopt).anyMatch(said -> !said.isBlank());
    }

    private String shown(SetupRequest request) {
        page = pages.plan(new ProjectVisit(request.project(), request.user()), request);
        return SUCCESS;
    }

    /** Where something has to wait the page says why, which a new plan would not know. */
    private String applied(SetupRequest request, List<Change> done) {
        if (done.stream().anyMatch(change -> change.deed() == Change.Deed.WAIT)) {
            page = pages.plan(new ProjectVisit(request.project(), request.user()), request, done);
            return SUCCESS;
        }
        return getRedirect(HERE + "?projectKey=" + projectKey + "&template="
                + request.template().code() + "&language="
                + request.language().getLanguage());
    }

    /** What the template shows: texts, numbers, lists and maps. */
    public Map<String, Object> getPage() {
        return page;
    }

    public void setProjectKey(String projectKey) {
        this.projectKey = projectKey;
    }

    public void setTemplate(String template) {
        this.template = template;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    /** The language of the plan in which something was chosen. */
    public void setShownLanguage(String shownLanguage) {
        this.shownLanguage = shownLanguage;
    }

    /** What is to be adopted, each as {@link StatusChoice#read} reads it. */
    public void setAdopt(String[] adopt) {
        this.adopt = adopt.clone();
    }

    private String refused(Refusal refusal) {
        page = pages.refusal(refusals.sentence(refusal));
        return SUCCESS;
    }

    private Outcome<SetupRequest> request() {
        Outcome<ProjectVisit> entered = gate.enter(projectKey == null ? "" : projectKey);
        Outcome<ProjectVisit> visit = service.isJiraAdministrator(getLoggedInUser())
                ? entered
                : entered.fold(gate::administering, Outcome::refused);
        Map<String, String> adopted = new HashMap<>();
        for (String said : adopt) {
            StatusChoice.read(said, adopted);
        }
        return visit.fold(
                allowed -> SetupWish.of(allowed, template, language == null ? pages.language() : language, adopted),
                Outcome::refused);
    }
}
