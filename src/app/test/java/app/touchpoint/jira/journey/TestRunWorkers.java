package app.touchpoint.jira.journey;

import app.touchpoint.jira.fake.FakeLocks;
import app.touchpoint.jira.store.RunStore;
import app.touchpoint.jira.wiring.BackgroundWork;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import java.util.List;
import org.mockito.Mockito;

/** Workers on runs for tests of what they do. */
public final class TestRunWorkers {

    private TestRunWorkers() {}

    /** A node of its own that does one kind of run, each over with its last step. */
    public static RunWorker of(RunStore runs, UserManager users, RunExecutor executor) {
        return new RunWorker(
                runs,
                new FakeLocks(),
                users,
                new BackgroundWork(
                        Mockito.mock(JiraThreadLocalUtil.class), Mockito.mock(JiraAuthenticationContext.class)),
                new RunExecutors(List.of(executor), (run, asked) -> true));
    }
}
