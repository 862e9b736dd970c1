package app.touchpoint.jira.wiring;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;
import org.springframework.stereotype.Component;

/**
 * Work on a thread of our own. Jira keeps open searchers, caches of a request and the user on the thread: without the calls
 * before and after, a long-lived thread would go on seeing an old state of the index and hold on to it.
 */
@Component
public class BackgroundWork {

    private static final Logger LOG = Logger.getLogger(BackgroundWork.class);

    private final JiraThreadLocalUtil threadLocals;
    private final JiraAuthenticationContext authentication;

    public BackgroundWork(JiraThreadLocalUtil threadLocals, JiraAuthenticationContext authentication) {
        this.threadLocals = threadLocals;
        this.authentication = authentication;
    }

    /** Does the work with nobody logged in; what it throws reaches the caller after the thread was cleared. */
    public void run(Runnable work) {
        threadLocals.preCall();
        try {
            work.run();
        } finally {
            threadLocals.postCall(LOG);
        }
    }

    /** Does the work as this user; to be called within {@link #run}. */
    public void as(ApplicationUser user, Runnable work) {
        authentication.setLoggedInUser(user);
        try {
            work.run();
        } finally {
            authentication.clearLoggedInUser();
        }
    }
}
