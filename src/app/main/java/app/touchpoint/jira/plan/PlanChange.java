package app.touchpoint.jira.plan;

import app.touchpoint.jira.rest.RunInfo;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stores the settings of a plan and has judged again what depends on them. Who may do it is asked before. */
@Component
public class PlanChange {

    private final PlanSettings settings;
    private final PriorityRuns runs;

    public PlanChange(PlanSettings settings, PriorityRuns runs) {
        this.settings = settings;
        this.runs = runs;
    }

    /** What holds now. */
    PlanRules now(long projectId) {
        return settings.of(projectId);
    }

    /**
     * Stores them.
     *
     * @param patience how long to wait for the run
     * @return the run that judges the actions again; empty where only the cap differs, which is in no field
     */
    Optional<RunInfo> set(long projectId, PlanRules rules, ApplicationUser user, Duration patience) {
        PlanRules before = settings.of(projectId);
        settings.put(projectId, rules);
        boolean isSame =
                before.priority().equals(rules.priority()) && before.quickWin().equals(rules.quickWin());
        return isSame ? Optional.empty() : Optional.of(runs.begin(projectId, user, patience));
    }
}
