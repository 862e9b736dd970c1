package app.touchpoint.jira.setup;

import app.touchpoint.core.shared.Outcome;
import app.touchpoint.core.shared.Refusal;
import app.touchpoint.jira.store.SetupItem.Origin;
import app.touchpoint.jira.store.SetupItemStore;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Sets a project up: first the plan, then, by a Jira administrator, its application. Repeatable, since each part looks before it makes;
 * one at a time in the whole cluster, since two at once would make everything twice.
 */
@Component
public class SetupService {

    private final SetupParts parts;
    private final SetupItemStore items;
    private final ProjectSetup setup;
    private final SetupRights rights;
    private final SetupRecord record;

    SetupService(SetupParts parts, SetupItemStore items, ProjectSetup setup, SetupRights rights, SetupRecord record) {
        this.parts = parts;
        this.items = items;
        this.setup = setup;
        this.rights = rights;
        this.record = record;
    }

    /** Whether somebody may apply plans at all. */
    public boolean isJiraAdministrator(@Nullable ApplicationUser user) {
        return rights.mayApply(user);
    }

    /** What applying would do now; changes nothing. */
    public List<Change> plan(SetupRequest request) {
        SetupRun run = new SetupRun(request, new ObjectNames(request.language()), items, false);
        parts.run(run);
        return run.changes();
    }

    /**
     * Whether the user may have this applied; refused with {@code setup-admin-needed} (project key) unless they administer Jira,
     * with {@code setup-archived} (project key) for an archived project, and as {@link StatusChoice#refusal} says.
     */
    public Outcome<SetupRequest> mayApply(SetupRequest request) {
        String key = request.project().getKey();
        if (!rights.mayApply(request.user())) {
            return Outcome.refused(Refusal.of(Refusal.Reason.NOT_ALLOWED, "setup-admin-needed", key));
        }
        if (request.project().isArchived()) {
            return Outcome.refused(Refusal.of(Refusal.Reason.CONFLICT, "setup-archived", key));
        }
        return StatusChoice.refusal(request.adopt(), parts.statuses())
                .<Outcome<SetupRequest>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(request));
    }

    /** Names of all statuses of this Jira by id; each may serve as one of the four of a touchpoint. */
    Map<String, String> statuses() {
        return parts.statuses();
    }

    /** Applies the plan if {@link #mayApply}, and tells what was done. */
    public Outcome<List<Change>> apply(SetupRequest request) {
        return mayApply(request).map(allowed -> record.locked(() -> applyLocked(allowed)));
    }

    private List<Change> applyLocked(SetupRequest request) {
        SetupRun run = new SetupRun(request, new ObjectNames(request.language()), items, true);
        try {
            parts.run(run);
            run.rememberOwn(
                    Item.DONE.code(),
                    request.template().code() + ":" + request.language().getLanguage(),
                    Origin.CREATED);
        } finally {
            // Even a set-up that broke off has stored ids.
            setup.forget();
        }
        record.applied(request, run.changes());
        return run.changes();
    }
}
