package app.touchpoint.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may see an issue.
 *
 * @param at the visit to the issue's project; one may see an issue only of a project one may browse
 */
public record Visit(Issue issue, ProjectVisit at) {

    /** Who; null where anonymous people may see the issue. */
    public @Nullable ApplicationUser user() {
        return at.user();
    }

    /** The key of who acts: only after a deed other than {@link Deed#BROWSE} was allowed, which needs somebody logged in. */
    public String userKey() {
        ApplicationUser user = at.user();
        if (user == null) {
            throw new IllegalStateException("Nobody is logged in on this visit to " + issue.getKey() + ".");
        }
        return user.getKey();
    }
}
