package app.touchpoint.jira.jql;

import com.atlassian.jira.user.ApplicationUser;
import org.jspecify.annotations.Nullable;

/**
 * Who searches.
 *
 * @param user null for nobody
 * @param seesAll whether issues that the user may not see are wanted too
 */
record Searcher(@Nullable ApplicationUser user, boolean seesAll) {}
