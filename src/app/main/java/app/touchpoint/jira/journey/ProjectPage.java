package app.touchpoint.jira.journey;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.journey.JourneyGate.Entered;
import app.touchpoint.jira.rest.Refusals;
import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import com.atlassian.jira.project.Project;
import com.atlassian.plugin.web.ContextProvider;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A page in the sidebar of a project: lets in whoever may have it, and says to others why not and where to go. */
public abstract class ProjectPage implements ContextProvider {

    private static final String HEALTH = "/secure/TouchpointHealth!default.jspa";

    private final JourneyGate gate;
    private final Refusals refusals;

    protected ProjectPage(JourneyGate gate, Refusals refusals) {
        this.gate = gate;
        this.refusals = refusals;
    }

    /** What the browser asked for, which a panel that is drawn outside of a request lacks. */
    public record Asked(@Nullable HttpServletRequest request) {

        /** The request that a panel is drawn in. */
        public static Asked of(Map<String, Object> context) {
            return new Asked(context.get("helper") instanceof JiraHelper helper ? helper.getRequest() : null);
        }

        public String contextPath() {
            return request == null ? "" : request.getContextPath();
        }

        public Optional<String> parameter(String name) {
            return Optional.ofNullable(request).map(asked -> asked.getParameter(name));
        }

        /** The address of a page of the project by the location that the sidebar selects. */
        public String page(Entered entered, String location) {
            return page(entered.visit().project().getKey(), location);
        }

        /** The same by the key of the project. */
        public String page(String projectKey, String location) {
            return contextPath() + "/projects/" + projectKey + "?selectedItem=" + location;
        }
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives none.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Map<String, Object> page = new HashMap<>(context);
        Project project = (Project) context.get("project");
        Asked asked = Asked.of(context);
        page.put("page", of(project == null ? "" : project.getKey(), asked));
        return page;
    }

    /** What the template shows of a project, or to whom it is refused. */
    public Map<String, Object> of(String projectKey, Asked asked) {
        return gate.enter(projectKey)
                .<Outcome<Entered>>fold(this::admitted, Outcome::refused)
                .fold(entered -> shown(entered, asked), refusal -> refused(refusal, asked));
    }

    private Map<String, Object> refused(Refusal refusal, Asked asked) {
        Map<String, Object> page = new HashMap<>();
        page.put("refusal", refusals.sentence(refusal));
        if (refusal.code().equals(JourneyGate.FIELD_GONE)) {
            page.put("healthUrl", asked.contextPath() + HEALTH);
            page.put("healthText", refusals.sentence(Refusal.of(refusal.reason(), JourneyGate.FIELD_GONE + ".health")));
        }
        return page;
    }

    /** Whether somebody who may see the project may have this page. */
    protected Outcome<Entered> admitted(Entered entered) {
        return Outcome.done(entered);
    }

    /** What the template shows: texts, numbers, lists and maps. */
    protected abstract Map<String, Object> shown(Entered entered, Asked asked);
}
