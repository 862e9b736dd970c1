package app.touchpoint.jira.plan;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Moves an issue through its own workflow as its user would in Jira: conditions, screens and validators are Jira's. Asks for no permission of
 * ours; the user is logged in on the current thread, since Jira answers in that user's language.
 */
@Component
class Mover {

    /**
     * So many locks for all issues: Jira keeps a row for each name for ever. Two moves of different issues rarely meet, and then one waits for
     * a moment.
     */
    private static final int LOCKS = 32;

    private final ActionWorkflows workflows;
    private final IssueManager issues;
    private final IssueService service;
    private final ClusterLockService locks;
    private final ActionModel model;

    Mover(
            ActionWorkflows workflows,
            IssueManager issues,
            IssueService service,
            ClusterLockService locks,
            ActionModel model) {
        this.workflows = workflows;
        this.issues = issues;
        this.service = service;
        this.locks = locks;
        this.model = model;
    }

    /**
     * Takes the first transition to the wanted status that Jira accepts. Of two moves of an issue that expect the same status one is done,
     * wherever in the cluster they come from. The plan has the issue where it is afterwards, even if an event of it was lost.
     *
     * @return empty where the issue is gone
     */
    Optional<Move> move(long issueId, Status expected, Status wanted, ApplicationUser user) {
        ClusterLock lock = locks.getLockForName("app.touchpoint.jira.move." + Math.floorMod(issueId, LOCKS));
        lock.lock();
        try {
            Optional<Move> move = Optional.<Issue>ofNullable(issues.getIssueObject(issueId))
                    .map(issue -> moved(issue, expected, wanted, user));
            move.ifPresent(ended -> model.follow(ended.issue()));
            return move;
        } finally {
            lock.unlock();
        }
    }

    private Move moved(Issue issue, Status expected, Status wanted, ApplicationUser user) {
        if (!isIn(issue, expected)) {
            return new Move.Stale(issue);
        }
        if (isIn(issue, wanted)) {
            return new Move.Done(issue);
        }
        List<Way> ways = workflows.ways(issue, user);
        Move last = new Move.Impossible(issue, ways);
        for (Way way : ways) {
            if (way.toStatusId().equals(wanted.getId())) {
                TransitionValidationResult validation =
                        service.validateTransition(user, issue.getId(), way.actionId(), nothing());
                if (validation.isValid()) {
                    return taken(issue, expected, way, service.transition(user, validation));
                }
                last = refused(issue, way, validation.getErrorCollection());
            }
        }
        return last;
    }

    /** Nothing is typed: what the issue has stays, and what the transition's screen demands besides is told. */
    private IssueInputParameters nothing() {
        IssueInputParameters parameters = service.newIssueInputParameters();
        parameters.setRetainExistingValuesWhenParameterNotProvided(true, false);
        return parameters;
    }

    /** Jira asks validators at this moment only, and may find that the issue has gone on since it was looked at. */
    private Move taken(Issue issue, Status expected, Way way, IssueResult result) {
        Issue now = Objects.requireNonNullElse(issues.getIssueObject(issue.getId()), issue);
        if (result.isValid()) {
            return new Move.Done(now);
        }
        return isIn(now, expected) ? refused(now, way, result.getErrorCollection()) : new Move.Stale(now);
    }

    private static Move refused(Issue issue, Way way, ErrorCollection errors) {
        List<String> messages = List.copyOf(errors.getErrorMessages());
        return errors.getErrors().isEmpty()
                ? new Move.Refused(issue, messages)
                : new Move.Asking(issue, way, messages, errors.getErrors());
    }

    private static boolean isIn(Issue issue, Status status) {
        return issue.getStatus().getId().equals(status.getId());
    }
}
