package app.touchpoint.jira.access;

import com.atlassian.jira.issue.Issue;
import java.util.Optional;

/** What access has to know of the set-up; answered from memory. */
public interface KnownProjects {

    /** Whether the issue is a touchpoint of a project that is set up. */
    boolean isTouchpoint(Issue issue);

    /** Jira's id of the role <em>Touchpoint managers</em>, empty before the first set-up. */
    Optional<Long> managersRole();
}
