package app.touchpoint.jira.plan;

import app.touchpoint.jira.setup.SettingsListener;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Has all actions of a project judged again when its class limits may have changed, for they say which touchpoints disappoint. */
@Component
public class ClassLimitsFollower implements SettingsListener {

    private final PriorityRuns runs;
    private final JiraAuthenticationContext authentication;

    public ClassLimitsFollower(PriorityRuns runs, JiraAuthenticationContext authentication) {
        this.runs = runs;
        this.authentication = authentication;
    }

    /** Where nobody is logged in whose run it could be, the upkeep of each minute does it. */
    @Override
    public void settingsChanged(long projectId) {
        ApplicationUser user = authentication.getLoggedInUser();
        if (user != null) {
            runs.begin(projectId, user, Duration.ZERO);
        }
    }
}
