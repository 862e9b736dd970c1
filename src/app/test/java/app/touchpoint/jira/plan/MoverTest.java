package app.touchpoint.jira.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.SimpleErrorCollection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.InOrder;

class MoverTest {

    private static final long ID = 70;

    private final ActionWorkflows workflows = mock();
    private final IssueManager issues = mock();
    private final IssueService service = mock();
    private final ClusterLockService locks = mock();
    private final ClusterLock lock = mock();
    private final ActionModel model = mock();
    private final ApplicationUser user = mock();
    private final IssueInputParameters nothing = mock();
    private final Status toDo = status("1");
    private final Status doing = status("2");
    private final Status done = status("3");
    private final MutableIssue issue = issueIn(toDo);
    private final Mover mover = new Mover(workflows, issues, service, locks, model);

    private static Status status(String id) {
        Status status = mock();
        when(status.getId()).thenReturn(id);
        return status;
    }

    private static MutableIssue issueIn(Status status) {
        MutableIssue issue = mock();
        when(issue.getId()).thenReturn(ID);
        when(issue.getStatus()).thenReturn(status);
        return issue;
    }

    @BeforeEach
    void prepare() {
        when(locks.getLockForName(anyString())).thenReturn(lock);
        when(service.newIssueInputParameters()).thenReturn(nothing);
        when(issues.getIssueObject(ID)).thenReturn(issue);
        when(workflows.ways(issue, user))
                .thenReturn(List.of(new Way(11, "Begin", "2"), new Way(12, "Begin at once", "2")));
    }

    private Move move(Status expected, Status wanted) {
        return mover.move(ID, expected, wanted, user).orElseThrow();
    }

    private TransitionValidationResult validated(int action, SimpleErrorCollection errors) {
        TransitionValidationResult result = new TransitionValidationResult(issue, errors, Map.of());
        when(service.validateTransition(eq(user), eq(ID), eq(action), any())).thenReturn(result);
        return result;
    }

    private static SimpleErrorCollection message(String message) {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addErrorMessage(message);
        return errors;
    }

    private static SimpleErrorCollection fieldError() {
        SimpleErrorCollection errors = new SimpleErrorCollection();
        errors.addError("resolution", "Resolution is required.");
        return errors;
    }

    @Test
    void whatJiraAcceptsIsDoneUnderALock() {
        TransitionValidationResult valid = validated(11, new SimpleErrorCollection());
        MutableIssue after = issueIn(doing);
        when(service.transition(user, valid)).thenAnswer(call -> {
            when(issues.getIssueObject(ID)).thenReturn(after);
            return new IssueResult(after, new SimpleErrorCollection());
        });

        assertThat(move(toDo, doing)).isEqualTo(new Move.Done(after));

        InOrder order = inOrder(lock, issues, service);
        order.verify(lock).lock();
        order.verify(issues).getIssueObject(ID);
        order.verify(service).transition(user, valid);
        order.verify(lock).unlock();
    }

    @Test
    void whatTheIssueHasStaysAndWhatTheScreenDemandsIsMissed() {
        TransitionValidationResult valid = validated(11, new SimpleErrorCollection());
        when(service.transition(user, valid)).thenReturn(new IssueResult(issue, new SimpleErrorCollection()));

        move(toDo, doing);

        InOrder order = inOrder(nothing, service);
        order.verify(nothing).setRetainExistingValuesWhenParameterNotProvided(true, false);
        order.verify(service).validateTransition(user, ID, 11, nothing);
    }

    @Test
    void whoSawAnotherStatusIsToldAndNothingIsTried() {
        assertThat(move(doing, done)).isEqualTo(new Move.Stale(issue));

        verify(model).follow(issue);
        verify(service, never()).validateTransition(any(), any(), anyInt(), any());
        verify(lock).unlock();
    }

    @Test
    void whatIsThereAlreadyIsDone() {
        assertThat(move(toDo, toDo)).isEqualTo(new Move.Done(issue));

        verify(service, never()).validateTransition(any(), any(), anyInt(), any());
    }

    @Test
    void whereNothingLeadsThePossibleIsNamed() {
        assertThat(move(toDo, done))
                .isEqualTo(new Move.Impossible(
                        issue, List.of(new Way(11, "Begin", "2"), new Way(12, "Begin at once", "2"))));
    }

    @Test
    void anotherTransitionToTheSameStatusIsTriedWhereTheFirstIsRefused() {
        validated(11, message("Only on Mondays."));
        TransitionValidationResult valid = validated(12, new SimpleErrorCollection());
        when(service.transition(user, valid)).thenReturn(new IssueResult(issue, new SimpleErrorCollection()));

        assertThat(move(toDo, doing)).isInstanceOf(Move.Done.class);
    }

    @Test
    void theWorkflowRefusesInItsOwnWords() {
        validated(11, message("Only on Mondays."));
        validated(12, message("Only at noon."));

        assertThat(move(toDo, doing)).isEqualTo(new Move.Refused(issue, List.of("Only at noon.")));
    }

    @Test
    void aValidatorThatSpeaksAtTheTransitionIsHeard() {
        TransitionValidationResult valid = validated(11, new SimpleErrorCollection());
        when(service.transition(user, valid)).thenReturn(new IssueResult(issue, message("No due date.")));

        assertThat(move(toDo, doing)).isEqualTo(new Move.Refused(issue, List.of("No due date.")));
    }

    @Test
    void whatAFieldLacksAsksForTheScreen() {
        TransitionValidationResult valid = validated(11, new SimpleErrorCollection());
        when(service.transition(user, valid)).thenReturn(new IssueResult(issue, fieldError()));

        assertThat(move(toDo, doing))
                .isEqualTo(new Move.Asking(
                        issue, new Way(11, "Begin", "2"), List.of(), Map.of("resolution", "Resolution is required.")));
    }

    @Test
    void whoeverWasFasterBetweenTheCheckAndTheTransitionMakesItStale() {
        TransitionValidationResult valid = validated(11, new SimpleErrorCollection());
        MutableIssue now = issueIn(done);
        when(service.transition(user, valid)).thenAnswer(call -> {
            when(issues.getIssueObject(ID)).thenReturn(now);
            return new IssueResult(issue, message("Not valid for the current state."));
        });

        assertThat(move(toDo, doing)).isEqualTo(new Move.Stale(now));
    }

    @Test
    void anIssueThatIsGoneIsNoMove() {
        when(issues.getIssueObject(ID)).thenReturn(null);

        assertThat(mover.move(ID, toDo, doing, user)).isEqualTo(Optional.empty());
        verify(lock).unlock();
    }

    @Test
    void issuesShareAFewLocks() {
        move(doing, done);

        verify(locks).getLockForName("app.touchpoint.jira.move.6");
    }
}
