package app.touchpoint.jira.access;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may browse a project.
 *
 * @param user null where anonymous people may
 */
public record ProjectVisit(Project project, @Nullable ApplicationUser user) {}
