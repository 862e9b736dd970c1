package app.touchpoint.jira.plan;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Whoever changes what disappoints begins the run that judges the actions again, and waits for nothing. */
class ClassLimitsFollowerTest {

    private final PriorityRuns runs = mock();
    private final JiraAuthenticationContext authentication = mock();
    private final ClassLimitsFollower follower = new ClassLimitsFollower(runs, authentication);

    @Test
    void newLimitsHaveAllActionsJudgedAgain() {
        ApplicationUser anna = mock();
        when(authentication.getLoggedInUser()).thenReturn(anna);

        follower.settingsChanged(10);

        verify(runs).begin(10, anna, Duration.ZERO);
    }

    @Test
    void withoutAUserNoRunIsBegun() {
        follower.settingsChanged(10);

        verifyNoInteractions(runs);
    }
}
