package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The health page: what is wrong, and a button for what can be mended safely. */
@WebSudoRequired
public class TouchpointHealthAction extends JiraWebActionSupport {

    private static final String PREFIX = "touchpoint.health.page.";

    private final transient HealthService health;
    private final transient PageTexts texts;
    private final transient Refusals refusals;

    private String project = "";
    private String remedy = "";
    private @Nullable Boolean mended;
    private Map<String, Object> page = Map.of();

    @Inject
    public TouchpointHealthAction(HealthService health, PageTexts texts, Refusals refusals) {
        this.health = health;
        this.texts = texts;
        this.refusals = refusals;
    }

    /** Shows what is wrong. */
    @Override
    @SupportedMethods(RequestMethod.GET)
    public String doDefault() {
        ApplicationUser user = getLoggedInUser();
        page = user == null ? Map.of() : show(health.findings(user));
        return SUCCESS;
    }

    /** Mends one finding and shows what is left, or why it could not be mended. */
    @Override
    @SupportedMethods(RequestMethod.POST)
    @RequiresXsrfCheck
    protected String doExecute() {
        ApplicationUser user = getLoggedInUser();
        if (user == null) {
            return SUCCESS;
        }
        return health.mend(user, project, remedy)
                .fold(left -> getRedirect("/secure/TouchpointHealth!default.jspa?mended=" + isGone(left)), refusal -> {
                    page = show(Outcome.refused(refusal));
                    return SUCCESS;
                });
    }

    /** What the template shows: texts, numbers, lists and maps. */
    public Map<String, Object> getPage() {
        return page;
    }

    public void setProject(String project) {
        this.project = project;
    }

    /** Whether the remedy that the page follows on has mended all it was for. */
    public void setMended(String mended) {
        this.mended = Boolean.parseBoolean(mended);
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    /** A remedy may have to wait for a person: then what it is for is still found. */
    private boolean isGone(List<HealthFinding> left) {
        return left.stream().noneMatch(finding -> {
            HealthFinding.@Nullable Remedy known = finding.remedy();
            return finding.projectKey().equals(project)
                    && known != null
                    && known.code().equals(remedy);
        });
    }

    private Map<String, Object> show(Outcome<List<HealthFinding>> outcome) {
        Map<String, Object> shown = new HashMap<>();
        shown.put("text", texts.of(PREFIX));
        shown.put("mended", Boolean.TRUE.equals(mended));
        shown.put("left", Boolean.FALSE.equals(mended));
        outcome.fold(
                findings -> {
                    shown.put("ok", findings.isEmpty());
                    shown.put("findings", findings.stream().map(this::row).toList());
                    return true;
                },
                refusal -> {
                    shown.put("sentence", refusals.sentence(refusal));
                    return false;
                });
        return shown;
    }

    private Map<String, Object> row(HealthFinding finding) {
        Map<String, Object> row = new HashMap<>();
        row.put("project", finding.projectKey());
        row.put("sentence", HealthInfo.sentence(finding, texts));
        HealthFinding.@Nullable Remedy known = finding.remedy();
        if (known != null) {
            row.put("remedy", known.code());
            row.put("remedyText", texts.get("touchpoint.health.remedy." + known.code()));
        }
        row.put("issues", finding.issues().keys());
        String jql = finding.issues().jql();
        if (jql != null) {
            row.put("query", URLEncoder.encode(jql, StandardCharsets.UTF_8));
        }
        return row;
    }
}
