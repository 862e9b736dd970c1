package app.touchpoint.localjira.manager;

import app.touchpoint.localjira.directory.CurrentUser;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import org.apache.log4j.Logger;

/** All that local Jira keeps on a thread is its user (A-directory-09). */
final class LocalThreadLocals implements JiraThreadLocalUtil {

    private final CurrentUser currentUser;

    LocalThreadLocals(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void preCall() {
        currentUser.clear();
    }

    @Override
    public void postCall(Logger log) {
        currentUser.clear();
    }
}
