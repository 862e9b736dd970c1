package app.touchpoint.jira.jql;

import java.util.Map;
import java.util.Set;

/**
 * Touchpoints that belong into an answer together: whoever may not see all of them learns of none.
 *
 * @param projectByIssue the touchpoints, each with its project
 */
record Candidate(Map<Long, Long> projectByIssue) {
    Candidate {
        projectByIssue = Map.copyOf(projectByIssue);
    }

    static Candidate of(long issueId, long projectId) {
        return new Candidate(Map.of(issueId, projectId));
    }

    Set<Long> issues() {
        return projectByIssue.keySet();
    }
}
